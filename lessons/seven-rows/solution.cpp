#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT ReadTheStatusTable(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPSPropTagArray columns = nullptr;
  LPSRowSet rows = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 1  Which columns are there?
  hr = table->QueryColumns(TBL_ALL_COLUMNS, &columns);
  if (SUCCEEDED(hr)) {
    for (ULONG i = 0; i < columns->cValues; i++)
      printf("%lx\n", columns->aulPropTag[i]);
  }
  MAPIFreeBuffer(columns);

  // 2  All rows
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &rows);

  // 3  Type and name of each
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++) {
    const SRow &row = rows->aRow[i];
    // By tag, not by place: no page promises an order of columns
    LPSPropValue name =
        PpropFindProp(row.lpProps, row.cValues, PR_DISPLAY_NAME_A);
    LPSPropValue type =
        PpropFindProp(row.lpProps, row.cValues, PR_RESOURCE_TYPE);
    if (name && type)
      printf("%ld %s\n", type->Value.l, name->Value.lpszA);
  }
  //

  FreeProws(rows);
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
    hr = ReadTheStatusTable(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
