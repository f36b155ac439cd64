#include <windows.h>
#include <stdio.h>
#include <mapix.h>
#include <mapiutil.h>
#include <mapitags.h>

enum { ID, NAME, TYPE, METHODS, CODE, COLUMNS };

// 0a  The rows of one type: name, abilities, state
static SizedSPropTagArray(COLUMNS, columns) = {
    COLUMNS,
    {PR_ENTRYID, PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS, PR_STATUS_CODE}};

static HRESULT RowsOf(LPMAPITABLE table, LONG type, LPSRowSet *rows)
{
    SPropValue wanted = {};
    wanted.ulPropTag = PR_RESOURCE_TYPE;
    wanted.Value.l = type;

    SRestriction filter = {};
    filter.rt = RES_PROPERTY;
    filter.res.resProperty.relop = RELOP_EQ;
    filter.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
    filter.res.resProperty.lpProp = &wanted;

    return HrQueryAllRows(table, (LPSPropTagArray)&columns, &filter, nullptr, 0, rows);
}
//

static HRESULT OpenStatus(LPMAPISESSION session, const SBinary &id, LPMAPISTATUS *status)
{
    ULONG type = 0;
    LPUNKNOWN object = nullptr;
    HRESULT hr = session->OpenEntry(id.cb, (LPENTRYID)id.lpb, nullptr, 0, &type, &object);
    if (FAILED(hr))
        return hr;
    if (type != MAPI_STATUS) {
        object->Release();
        return MAPI_E_NOT_FOUND;
    }
    *status = (LPMAPISTATUS)object;
    return hr;
}

static HRESULT OpenSpooler(LPMAPISESSION session, LPMAPITABLE table, LPMAPISTATUS *spooler)
{
    // 0b  The spooler, once, before the loop
    LPSRowSet rows = nullptr;
    HRESULT hr = RowsOf(table, MAPI_SPOOLER, &rows);
    if (FAILED(hr))
        return hr;
    hr = rows->cRows == 0 ? MAPI_E_NOT_FOUND
                          : OpenStatus(session, rows->aRow[0].lpProps[ID].Value.bin, spooler);
    FreeProws(rows);
    return hr;
    //
}

static HRESULT Send(LPMAPISESSION session, LPMAPISTATUS spooler, const SRow &row)
{
    // 0c  A transport, from its row
    const SBinary &id = row.lpProps[ID].Value.bin;
    LPMAPISTATUS transport = nullptr;
    HRESULT hr = OpenStatus(session, id, &transport);
    if (FAILED(hr))
        return hr;

    // 1  Send: in silence if you can, and now, whatever your schedule
    const ULONG flags = FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE;
    hr = row.lpProps[METHODS].Value.l & STATUS_FLUSH_QUEUES
             ? transport->FlushQueues(0, 0, nullptr, flags)
             : spooler->FlushQueues(0, id.cb, (LPENTRYID)id.lpb, flags);
    transport->Release();
    return hr;
    //
}

static HRESULT SendEach(LPMAPISESSION session, LPMAPITABLE table, LPMAPISTATUS spooler)
{
    LPSRowSet rows = nullptr;
    HRESULT hr = RowsOf(table, MAPI_TRANSPORT_PROVIDER, &rows);
    if (FAILED(hr))
        return hr;
    for (ULONG i = 0; i < rows->cRows; i++) {
        // 2  No is an answer: report it, and go on
        const HRESULT result = Send(session, spooler, rows->aRow[i]);
        printf("%s 0x%08lX\n", rows->aRow[i].lpProps[NAME].Value.lpszA, (ULONG)result);
        //
    }
    FreeProws(rows);
    return S_OK;
}

// 3  S_OK may mean "noted": wait until nobody is flushing
static HRESULT WaitForAll(LPMAPITABLE table)
{
    for (;;) {
        LPSRowSet rows = nullptr;
        HRESULT hr = RowsOf(table, MAPI_TRANSPORT_PROVIDER, &rows);
        if (FAILED(hr))
            return hr;
        bool busy = false;
        for (ULONG i = 0; i < rows->cRows; i++)
            busy |= (rows->aRow[i].lpProps[CODE].Value.l & STATUS_OUTBOUND_FLUSH) != 0;
        FreeProws(rows);
        if (!busy)
            return S_OK;
        Sleep(250);
    }
}
//

int main()
{
    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
        return 1;

    LPMAPISESSION session = nullptr;
    LPMAPITABLE table = nullptr;
    LPMAPISTATUS spooler = nullptr;
    hr = MAPILogonEx(0, (LPTSTR)TEXT("Outlook"), nullptr, MAPI_EXTENDED, &session);
    if (SUCCEEDED(hr))
        hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = OpenSpooler(session, table, &spooler);
    if (SUCCEEDED(hr))
        hr = SendEach(session, table, spooler);
    if (SUCCEEDED(hr))
        hr = WaitForAll(table);

    // 0d  Give the rest back
    if (spooler)
        spooler->Release();
    if (table)
        table->Release();
    //
    if (session) {
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    return FAILED(hr) ? 1 : 0;
}
