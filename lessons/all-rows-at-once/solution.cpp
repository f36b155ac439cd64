#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT ReadAllRows(LPMAPISESSION session) {
  enum { NAME, TYPE, COLUMNS };
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE}};
  LPMAPITABLE table = nullptr;
  LPSRowSet transports = nullptr;
  LPSRowSet tooMany = nullptr;
  LPSRowSet all = nullptr;

  SPropValue transport = {};
  transport.ulPropTag = PR_RESOURCE_TYPE;
  transport.Value.l = MAPI_TRANSPORT_PROVIDER;

  SRestriction filter = {};
  filter.rt = RES_PROPERTY;
  filter.res.resProperty.relop = RELOP_EQ;
  filter.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  filter.res.resProperty.lpProp = &transport;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 1  Columns, filter and reading in one call
  hr = HrQueryAllRows(table, reinterpret_cast<LPSPropTagArray>(&columns),
                      &filter, nullptr, 0, &transports);
  for (ULONG i = 0; SUCCEEDED(hr) && i < transports->cRows; i++)
    printf("%s\n", transports->aRow[i].lpProps[NAME].Value.lpszA);
  FreeProws(transports);

  // 2  The same with a limit of one row
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(table, nullptr, nullptr, nullptr, 1, &tooMany);
  if (hr == MAPI_E_TABLE_TOO_BIG) {
    printf("MAPI_E_TABLE_TOO_BIG\n");
    hr = S_OK;
  }
  FreeProws(tooMany);

  // 3  All rows, through the same table
  if (SUCCEEDED(hr)) hr = table->Restrict(nullptr, 0);
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(table, nullptr, nullptr, nullptr, 0, &all);
  if (SUCCEEDED(hr)) printf("%lu\n", all->cRows);
  FreeProws(all);
  //

  table->Release();
  return hr;
}
//

int main() {
  char profile[] = "Outlook";
  LPMAPISESSION session = nullptr;

  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;

  hr = MAPILogonEx(0, profile, nullptr, MAPI_EXTENDED, &session);
  if (SUCCEEDED(hr)) {
    hr = ReadAllRows(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
