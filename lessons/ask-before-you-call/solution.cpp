#define INITGUID
#define USES_IID_IMAPIStatus
#include <stdio.h>
#include <windows.h>
#include <initguid.h>
#include <mapix.h>
#include <mapiguid.h>
#include <mapiutil.h>

static HRESULT AskAndCall(LPMAPISESSION session, const SBinary &entryID) {
  enum { METHODS, TEXT_OF_STATE, COLUMNS };
  SizedSPropTagArray(COLUMNS, tags) = {
      COLUMNS, {PR_RESOURCE_METHODS, PR_STATUS_STRING_A}};
  ULONG type = 0;
  LPMAPISTATUS object = nullptr;
  ULONG cValues = 0;
  LPSPropValue props = nullptr;

  HRESULT hr = session->OpenEntry(
      entryID.cb, reinterpret_cast<LPENTRYID>(entryID.lpb),
      &IID_IMAPIStatus, 0, &type, reinterpret_cast<LPUNKNOWN *>(&object));
  if (FAILED(hr)) return hr;

  // 1  What can it do, and what does it say of itself?
  hr = object->GetProps(reinterpret_cast<LPSPropTagArray>(&tags), 0,
                        &cValues, &props);
  if (SUCCEEDED(hr))
    printf("%s\n", hr == S_OK ? props[TEXT_OF_STATE].Value.lpszA
                              : "says nothing");

  // 2  Only where its bit is set
  if (SUCCEEDED(hr) && props[METHODS].ulPropTag == PR_RESOURCE_METHODS &&
      (props[METHODS].Value.l & STATUS_VALIDATE_STATE))
    hr = object->ValidateState(0, SUPPRESS_UI);

  // 3  Give back what this round got
  MAPIFreeBuffer(props);
  object->Release();
  return hr;
}
//

static HRESULT AskEverybody(LPMAPISESSION session) {
  SizedSPropTagArray(1, columns) = {1, {PR_ENTRYID}};
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;

  // Everybody but the spooler
  SPropValue spooler = {};
  spooler.ulPropTag = PR_RESOURCE_TYPE;
  spooler.Value.l = MAPI_SPOOLER;

  SRestriction others = {};
  others.rt = RES_PROPERTY;
  others.res.resProperty.relop = RELOP_NE;
  others.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  others.res.resProperty.lpProp = &spooler;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  hr = HrQueryAllRows(table, reinterpret_cast<LPSPropTagArray>(&columns),
                      &others, nullptr, 0, &rows);
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    hr = AskAndCall(session, rows->aRow[i].lpProps[0].Value.bin);

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
    hr = AskEverybody(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
