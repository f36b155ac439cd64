#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT FindStatusStrings(LPMAPISESSION session) {
  enum { NAME, TEXT_OR_ERROR, COLUMNS };
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_DISPLAY_NAME_A, PR_STATUS_STRING_A}};
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns), 0);
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &rows);

  // 1  A tag, taken apart
  const ULONG id = PROP_ID(PR_STATUS_STRING_A);
  printf("0x%lx 0x%lx\n", id, PROP_TYPE(PR_STATUS_STRING_A));

  // 2  The same property, of two other types
  const ULONG missing = PROP_TAG(PT_ERROR, id);
  const ULONG ofAnyType =
      CHANGE_PROP_TYPE(PR_STATUS_STRING_A, PT_UNSPECIFIED);
  printf("0x%lx 0x%lx\n", missing, ofAnyType);

  // 3  Who really has a status string?
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++) {
    const SRow &row = rows->aRow[i];
    LPSPropValue found =
        PpropFindProp(row.lpProps, row.cValues, ofAnyType);
    if (found && PROP_TYPE(found->ulPropTag) != PT_ERROR)
      printf("%s %s\n", row.lpProps[NAME].Value.lpszA,
             found->Value.lpszA);
  }
  //

  FreeProws(rows);
  table->Release();
  return hr;
}

int main() {
  char profile[] = "Outlook";
  LPMAPISESSION session = nullptr;

  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;

  hr = MAPILogonEx(0, profile, nullptr, MAPI_EXTENDED, &session);
  if (SUCCEEDED(hr)) {
    hr = FindStatusStrings(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
