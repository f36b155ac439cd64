#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>
#include <cstdio>

// 6b  Wait until there was none for a second
static HRESULT WaitForQuiet(LPMAPITABLE table, LPSRestriction atWork) {
  HRESULT hr = S_OK;
  int quiet = 0;
  while (SUCCEEDED(hr) && quiet < 10) {
    Sleep(100);
    LPSRowSet busy = nullptr;
    hr = HrQueryAllRows(table, nullptr, atWork, nullptr, 0, &busy);
    if (SUCCEEDED(hr)) quiet = busy->cRows > 0 ? 0 : quiet + 1;
    FreeProws(busy);
  }
  return hr;
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
  enum { ENTRYID, TYPE, STATUS, COLUMNS };
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
    const SBinary &entryId = rows->aRow[0].lpProps[ENTRYID].Value.bin;
    ULONG objectType = 0;
    hr = session->OpenEntry(entryId.cb,
                            reinterpret_cast<LPENTRYID>(entryId.lpb),
                            nullptr, 0, &objectType,
                            reinterpret_cast<LPUNKNOWN *>(&spooler));

    // 6a  Transports at work have one of the two flush bits
    SRestriction atWork = {};
    atWork.rt = RES_BITMASK;
    atWork.res.resBitMask.relBMR = BMR_NEZ;
    atWork.res.resBitMask.ulPropTag = PR_STATUS_CODE;
    atWork.res.resBitMask.ulMask =
        STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH;

    // 6c  Somebody else may be flushing
    if (SUCCEEDED(hr)) hr = WaitForQuiet(table, &atWork);

    // 6d  Ask, and go on: this code means yes
    if (SUCCEEDED(hr)) {
      hr = spooler->FlushQueues(
          0, 0, nullptr,
          FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK);
      if (hr == MAPI_E_BUSY) hr = S_OK;
    }
    if (SUCCEEDED(hr)) printf("My program goes on\n");

    // 6e  Stay until it is done
    if (SUCCEEDED(hr)) hr = WaitForQuiet(table, &atWork);

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
