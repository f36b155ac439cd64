#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>
#include <set>
#include <string>

enum { EID_COLUMN, TYPE_COLUMN, STATUS_COLUMN, COLUMNS };

// 6b  A sink that hears when each of them is finished
struct Progress {
  ULONG left = 0;
  std::set<std::string> atWork;
};

static LONG CALLBACK OnNotify(LPVOID context, ULONG count,
                              LPNOTIFICATION notifications) {
  const LONG flushBits = STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH;
  Progress &progress = *static_cast<Progress *>(context);
  for (ULONG i = 0; i < count; i++) {
    const TABLE_NOTIFICATION &info = notifications[i].info.tab;
    if (info.ulTableEvent != TABLE_ROW_MODIFIED) continue;
    const SBinary &bytes = info.propIndex.Value.bin;
    const auto start = reinterpret_cast<char *>(bytes.lpb);
    const std::string key(start, bytes.cb);
    const LONG code = info.row.lpProps[STATUS_COLUMN].Value.l;
    if (code & flushBits)
      progress.atWork.insert(key);
    else if (progress.atWork.erase(key) > 0)
      progress.left--;
  }
  return S_OK;
}
//

static HRESULT SendAndReceive(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;
  LPMAPISTATUS spooler = nullptr;

  // 1  The status table
  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 2  Three columns are enough
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE}};
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns),
                         TBL_BATCH);

  // 3  Keep the spooler, if it has not failed
  SPropValue type = {};
  type.ulPropTag = PR_RESOURCE_TYPE;
  type.Value.l = MAPI_SPOOLER;

  SRestriction conditions[2] = {};
  SRestriction &isSpooler = conditions[0];
  isSpooler.rt = RES_PROPERTY;
  isSpooler.res.resProperty.relop = RELOP_EQ;
  isSpooler.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  isSpooler.res.resProperty.lpProp = &type;

  SRestriction &works = conditions[1];
  works.rt = RES_BITMASK;
  works.res.resBitMask.relBMR = BMR_EQZ;
  works.res.resBitMask.ulPropTag = PR_STATUS_CODE;
  works.res.resBitMask.ulMask = STATUS_FAILURE;

  SRestriction filter = {};
  filter.rt = RES_AND;
  filter.res.resAnd.cRes = 2;
  filter.res.resAnd.lpRes = conditions;

  // 4  Its row
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(table, nullptr, &filter, nullptr, 0, &rows);

  if (SUCCEEDED(hr) && rows->cRows > 0) {
    // 5  Its status object
    const SBinary &entryId =
        rows->aRow[0].lpProps[EID_COLUMN].Value.bin;
    ULONG objectType = 0;
    hr = session->OpenEntry(entryId.cb,
                            reinterpret_cast<LPENTRYID>(entryId.lpb),
                            nullptr, 0, &objectType,
                            reinterpret_cast<LPUNKNOWN *>(&spooler));

    // 6a  Show the transports: hidden rows are silent
    SPropValue wanted = {};
    wanted.ulPropTag = PR_RESOURCE_TYPE;
    wanted.Value.l = MAPI_TRANSPORT_PROVIDER;

    SRestriction isTransport = {};
    isTransport.rt = RES_PROPERTY;
    isTransport.res.resProperty.relop = RELOP_EQ;
    isTransport.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
    isTransport.res.resProperty.lpProp = &wanted;

    Progress progress;
    if (SUCCEEDED(hr)) hr = table->Restrict(&isTransport, TBL_BATCH);
    if (SUCCEEDED(hr)) hr = table->GetRowCount(0, &progress.left);

    // 6c  Ask to be told
    LPMAPIADVISESINK sink = nullptr;
    ULONG connection = 0;
    if (SUCCEEDED(hr))
      hr = HrAllocAdviseSink(OnNotify, &progress, &sink);
    if (SUCCEEDED(hr))
      hr = table->Advise(fnevTableModified, sink, &connection);

    // 6d  Ask, and go on: this code means yes
    if (SUCCEEDED(hr)) {
      hr = spooler->FlushQueues(
          0, 0, nullptr,
          FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK);
      if (hr == MAPI_E_BUSY) hr = S_OK;
    }

    // 6e  Let the notifications come, for a minute at most
    for (int i = 0; SUCCEEDED(hr) && progress.left > 0; i++) {
      if (i == 1200) break;
      Sleep(50);
      hr = HrDispatchNotifications(0);
    }

    // 6f  Ask to be told no more
    if (connection) table->Unadvise(connection);
    if (sink) sink->Release();

    // 7a  Give the object back
    if (spooler) spooler->Release();
  }

  // 7b  Give the rows and the table back
  FreeProws(rows);
  table->Release();
  //
  return hr;
}

int main() {
  char profile[] = "Outlook";
  LPMAPISESSION session = nullptr;

  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;

  hr = MAPILogonEx(0, profile, nullptr, MAPI_EXTENDED, &session);
  if (SUCCEEDED(hr)) {
    hr = SendAndReceive(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
