#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

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

    // 6  Send what waits, and fetch what waits
    if (SUCCEEDED(hr))
      hr = spooler->FlushQueues(
          0, 0, nullptr, FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI);

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
