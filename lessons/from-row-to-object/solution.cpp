#define INITGUID
#define USES_IID_IMAPIProp
#include <stdio.h>
#include <windows.h>
#include <initguid.h>
#include <mapix.h>
#include <mapiguid.h>
#include <mapiutil.h>

static HRESULT Open(LPMAPISESSION session, const SBinary &entryID) {
  ULONG type = 0;
  LPUNKNOWN object = nullptr;
  LPMAPIPROP prop = nullptr;

  // 1  From identifier to object
  HRESULT hr =
      session->OpenEntry(entryID.cb, reinterpret_cast<LPENTRYID>(entryID.lpb),
                         nullptr, 0, &type, &object);
  if (FAILED(hr)) return hr;
  printf("%lu\n", type);

  // 2  Only a status object has a state to validate
  if (type == MAPI_STATUS)
    hr = static_cast<LPMAPISTATUS>(object)->ValidateState(0, SUPPRESS_UI);

  // 3  The same object once more, by another interface
  if (SUCCEEDED(hr))
    hr = object->QueryInterface(IID_IMAPIProp,
                                reinterpret_cast<LPVOID *>(&prop));

  // 4  Give back every reference
  if (prop) prop->Release();
  object->Release();
  return hr;
}
//

// Opens the first column of every row that passes
static HRESULT OpenRows(LPMAPISESSION session, LPMAPITABLE table,
                        ULONG column, LPSRestriction filter) {
  SizedSPropTagArray(1, columns) = {1, {column}};
  LPSRowSet rows = nullptr;

  HRESULT hr =
      HrQueryAllRows(table, reinterpret_cast<LPSPropTagArray>(&columns),
                     filter, nullptr, 0, &rows);
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    hr = Open(session, rows->aRow[i].lpProps[0].Value.bin);
  FreeProws(rows);
  return hr;
}

static HRESULT OpenTwoKinds(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;

  SPropValue spooler = {};
  spooler.ulPropTag = PR_RESOURCE_TYPE;
  spooler.Value.l = MAPI_SPOOLER;

  SRestriction spoolersRow = {};
  spoolersRow.rt = RES_PROPERTY;
  spoolersRow.res.resProperty.relop = RELOP_EQ;
  spoolersRow.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  spoolersRow.res.resProperty.lpProp = &spooler;

  SRestriction storesRow = {};
  storesRow.rt = RES_EXIST;
  storesRow.res.resExist.ulPropTag = PR_STORE_ENTRYID;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;
  hr = OpenRows(session, table, PR_ENTRYID, &spoolersRow);
  if (SUCCEEDED(hr))
    hr = OpenRows(session, table, PR_STORE_ENTRYID, &storesRow);
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
    hr = OpenTwoKinds(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
