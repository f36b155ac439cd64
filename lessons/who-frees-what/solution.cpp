#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT FreeWhatYouGot(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPSPropTagArray columns = nullptr;
  LPSRowSet rows = nullptr;
  LPSPropValue kept = nullptr;
  ULONG cKept = 0;
  LPVOID root = nullptr;
  LPVOID linked = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 1  One block: one call frees it
  hr = table->QueryColumns(TBL_ALL_COLUMNS, &columns);
  if (SUCCEEDED(hr)) printf("%lu\n", columns->cValues);
  MAPIFreeBuffer(columns);

  // 2  A row set; keep its first row
  if (SUCCEEDED(hr)) hr = table->QueryRows(50, 0, &rows);
  if (SUCCEEDED(hr) && rows->cRows > 0) {
    kept = rows->aRow[0].lpProps;
    cKept = rows->aRow[0].cValues;
    rows->aRow[0].lpProps = nullptr;
    rows->aRow[0].cValues = 0;
  }
  FreeProws(rows);

  // 3  The row has outlived its set
  if (kept) {
    LPSPropValue name = PpropFindProp(kept, cKept, PR_DISPLAY_NAME_A);
    if (name) printf("%s\n", name->Value.lpszA);
  }
  MAPIFreeBuffer(kept);

  // 4  A block of your own, and one that hangs on it
  if (SUCCEEDED(hr)) hr = MAPIAllocateBuffer(64, &root);
  if (SUCCEEDED(hr)) hr = MAPIAllocateMore(16, root, &linked);
  if (SUCCEEDED(hr)) static_cast<BYTE *>(linked)[0] = 1;
  MAPIFreeBuffer(root);
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
    hr = FreeWhatYouGot(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
