#include <stdio.h>
#include <windows.h>
#include <mapix.h>

static HRESULT ReadTheAnswers(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  ULONG cbEntryID = 0;
  LPENTRYID entryID = nullptr;

  // 1  A call that fails
  HRESULT hr = session->GetStatusTable(0x40, &table);
  // Nothing is thrown; the number's name stands in mapicode.h
  if (hr == MAPI_E_UNKNOWN_FLAGS)
    printf("0x%08lx MAPI_E_UNKNOWN_FLAGS\n", hr);

  // 2  The same call, made well
  hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 3  A call that may warn
  hr = session->QueryIdentity(&cbEntryID, &entryID);
  printf("0x%08lx %s\n", hr, FAILED(hr) ? "failed" : "succeeded");

  // 4  What came back is yours
  MAPIFreeBuffer(entryID);
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
    hr = ReadTheAnswers(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
