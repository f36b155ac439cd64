#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT FlushAll(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;

  // 1  The status table, from the session
  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 2  Two columns are enough
  enum { ENTRYID, TYPE, COLUMNS };
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_ENTRYID, PR_RESOURCE_TYPE}};
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns),
                         TBL_BATCH);

  // 3  The restriction, whole: its tag too
  SPropValue spoolerType = {};
  spoolerType.ulPropTag = PR_RESOURCE_TYPE;
  spoolerType.Value.l = MAPI_SPOOLER;

  SRestriction isSpooler = {};
  isSpooler.rt = RES_PROPERTY;
  isSpooler.res.resProperty.relop = RELOP_EQ;
  isSpooler.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  isSpooler.res.resProperty.lpProp = &spoolerType;

  // 4  Its row, if there is one
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(table, nullptr, &isSpooler, nullptr, 0, &rows);

  if (SUCCEEDED(hr) && rows->cRows > 0) {
    // 5  The object that the row stands for
    const SBinary &id = rows->aRow[0].lpProps[ENTRYID].Value.bin;
    LPMAPISTATUS spooler = nullptr;
    ULONG objectType = 0;
    hr = session->OpenEntry(id.cb, reinterpret_cast<LPENTRYID>(id.lpb),
                            nullptr, 0, &objectType,
                            reinterpret_cast<LPUNKNOWN *>(&spooler));

    // 6  Send and fetch, and ask nobody
    if (SUCCEEDED(hr) && objectType == MAPI_STATUS)
      hr = spooler->FlushQueues(
          0, 0, nullptr, FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI);

    // 7a  Release the object
    if (spooler) spooler->Release();
  }

  // 7b  Free the rows, release the table
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
    hr = FlushAll(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
