#include <windows.h>
#include <mapix.h>

int main() {
  char profile[] = "Outlook";
  LPMAPISESSION session = nullptr;

  // 1  Wake the subsystem
  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;

  // 2  Begin a session
  hr = MAPILogonEx(0, profile, nullptr,
                   MAPI_EXTENDED | MAPI_NEW_SESSION, &session);

  // Without a session there is none to end
  if (SUCCEEDED(hr)) {
    // 3  End it
    session->Logoff(0, 0, 0);

    // 4  Give back your reference
    session->Release();
  }

  // 5  Let the subsystem go
  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
