#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT ChooseColumns(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPSRowSet odd = nullptr;
  LPSRowSet rows = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 1  A column that no row has
  SizedSPropTagArray(1, subject) = {1, {PR_SUBJECT_A}};
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&subject), 0);

  // 2  What do the rows say?
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &odd);
  if (SUCCEEDED(hr) && odd->cRows > 0) {
    const SPropValue &cell = odd->aRow[0].lpProps[0];
    if (PROP_TYPE(cell.ulPropTag) == PT_ERROR)
      printf("0x%08lx\n", cell.Value.err);
  }
  FreeProws(odd);

  // 3  The two columns that you need, in this order
  enum { ENTRYID, TYPE, COLUMNS };
  SizedSPropTagArray(COLUMNS, both) = {
      COLUMNS, {PR_ENTRYID, PR_RESOURCE_TYPE}};
  if (SUCCEEDED(hr))
    hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&both), 0);

  // 4  All rows once more
  if (SUCCEEDED(hr)) hr = table->SeekRow(BOOKMARK_BEGINNING, 0, nullptr);
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &rows);
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    printf("%ld\n", rows->aRow[i].lpProps[TYPE].Value.l);
  FreeProws(rows);
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
    hr = ChooseColumns(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
