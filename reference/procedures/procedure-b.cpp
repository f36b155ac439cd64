#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static const ULONG flags = FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE;

enum { ENTRY_ID, TYPE, METHODS, COLUMNS };

static HRESULT RowsOfType(LPMAPITABLE table, LONG type, LPSRowSet *rows) {
  SPropValue wanted = {};
  wanted.ulPropTag = PR_RESOURCE_TYPE;
  wanted.Value.l = type;

  SRestriction isOfType = {};
  isOfType.rt = RES_PROPERTY;
  isOfType.res.resProperty.relop = RELOP_EQ;
  isOfType.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  isOfType.res.resProperty.lpProp = &wanted;

  return HrQueryAllRows(table, nullptr, &isOfType, nullptr, 0, rows);
}

static HRESULT OpenStatus(LPMAPISESSION session, const SBinary &id,
                          LPMAPISTATUS *status) {
  ULONG objectType = 0;
  return session->OpenEntry(id.cb, reinterpret_cast<LPENTRYID>(id.lpb),
                            nullptr, 0, &objectType,
                            reinterpret_cast<LPUNKNOWN *>(status));
}

static HRESULT FlushOneByOne(LPMAPISESSION session) {
  LPMAPITABLE table = nullptr;
  LPMAPISTATUS spooler = nullptr;
  LPSRowSet own = nullptr;
  LPSRowSet rows = nullptr;

  // 1  The status table, from the session
  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;

  // 2  Three columns: what can be flushed is in the row already
  SizedSPropTagArray(COLUMNS, columns) = {
      COLUMNS, {PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS}};
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns),
                         TBL_BATCH);

  // 3  The spooler, once, before the loop
  if (SUCCEEDED(hr)) hr = RowsOfType(table, MAPI_SPOOLER, &own);
  if (SUCCEEDED(hr) && own->cRows > 0)
    hr = OpenStatus(session, own->aRow[0].lpProps[ENTRY_ID].Value.bin,
                    &spooler);
  FreeProws(own);

  // 4  The transports' rows: the new filter replaces the old
  if (SUCCEEDED(hr)) hr = RowsOfType(table, MAPI_TRANSPORT_PROVIDER, &rows);
  //
  const ULONG count = SUCCEEDED(hr) ? rows->cRows : 0;

  for (ULONG i = 0; i < count; ++i) {
    const SPropValue *props = rows->aRow[i].lpProps;
    const SBinary &id = props[ENTRY_ID].Value.bin;
    HRESULT flushed = S_OK;

    if (props[METHODS].Value.l & STATUS_FLUSH_QUEUES) {
      // 5  It can be flushed: by its own object
      LPMAPISTATUS transport = nullptr;
      flushed = OpenStatus(session, id, &transport);
      if (SUCCEEDED(flushed))
        flushed = transport->FlushQueues(0, 0, nullptr, flags);
      if (transport) transport->Release();
      //
    } else if (spooler) {
      // 6  It cannot: by the spooler's, with its identifier as the target
      flushed = spooler->FlushQueues(
          0, id.cb, reinterpret_cast<LPENTRYID>(id.lpb), flags);
      //
    }

    // One that fails does not keep the others from their turn.
    if (FAILED(flushed)) hr = flushed;
  }

  // 7  Outside the loop, once
  if (spooler) spooler->Release();
  FreeProws(rows);
  table->Release();
  //
  return hr;
}

int main() {
  char profile[] = "Outlook";
  LPMAPISESSION session = nullptr;

  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;

  hr = MAPILogonEx(0, profile, nullptr, MAPI_EXTENDED, &session);
  if (SUCCEEDED(hr)) {
    hr = FlushOneByOne(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
