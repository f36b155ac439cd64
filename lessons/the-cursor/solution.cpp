#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static void PrintNames(LPSRowSet rows) {
  for (ULONG i = 0; i < rows->cRows; i++) {
    const SPropValue &name = rows->aRow[i].lpProps[0];
    if (name.ulPropTag == PR_DISPLAY_NAME_A)
      printf("%s\n", name.Value.lpszA);
  }
}

static HRESULT ReadByTwo(LPMAPISESSION session) {
  SizedSPropTagArray(1, names) = {1, {PR_DISPLAY_NAME_A}};
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;
  LPSRowSet last = nullptr;
  LPSRowSet first = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&names), 0);

  // 1  How many rows are there, for the moment?
  ULONG count = 0;
  if (SUCCEEDED(hr)) hr = table->GetRowCount(0, &count);
  if (SUCCEEDED(hr)) printf("%lu\n", count);

  // 2  Two at a time, until no row comes
  if (SUCCEEDED(hr)) hr = table->QueryRows(2, 0, &rows);
  while (SUCCEEDED(hr) && rows->cRows > 0) {
    PrintNames(rows);
    FreeProws(rows);
    rows = nullptr;
    hr = table->QueryRows(2, 0, &rows);
  }

  // 3  The empty row set is yours too
  FreeProws(rows);

  // 4  Back by one row
  if (SUCCEEDED(hr)) hr = table->QueryRows(-1, 0, &last);
  if (SUCCEEDED(hr)) PrintNames(last);
  FreeProws(last);

  // 5  To the beginning, and the first row again
  if (SUCCEEDED(hr)) hr = table->SeekRow(BOOKMARK_BEGINNING, 0, nullptr);
  if (SUCCEEDED(hr)) hr = table->QueryRows(1, 0, &first);
  if (SUCCEEDED(hr)) PrintNames(first);
  FreeProws(first);
  //

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
    hr = ReadByTwo(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
