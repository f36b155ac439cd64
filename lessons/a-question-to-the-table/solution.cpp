#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT AskTheTable(LPMAPISESSION session) {
  enum { NAME, TYPE, COLUMNS };
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE}};
  LPMAPITABLE table = nullptr;
  LPSRowSet found = nullptr;
  LPSRowSet all = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns), 0);

  // 1  The question: which row is the spooler's?
  SPropValue spooler = {};
  spooler.ulPropTag = PR_RESOURCE_TYPE;
  spooler.Value.l = MAPI_SPOOLER;

  // The whole SRestriction with its tag, and no cast
  SRestriction filter = {};
  filter.rt = RES_PROPERTY;
  filter.res.resProperty.relop = RELOP_EQ;
  filter.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  filter.res.resProperty.lpProp = &spooler;
  if (SUCCEEDED(hr)) hr = table->Restrict(&filter, 0);

  // 2  The answer
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &found);
  if (SUCCEEDED(hr) && found->cRows > 0)
    printf("%s\n", found->aRow[0].lpProps[NAME].Value.lpszA);
  FreeProws(found);

  // 3  Take the question back
  if (SUCCEEDED(hr)) hr = table->Restrict(nullptr, 0);

  // 4  All rows are there again
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &all);
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
    hr = AskTheTable(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
