#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>
#include <cstdio>

// 2  The rows of one resource type
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

    return HrQueryAllRows(table, nullptr, &filter, nullptr, 0, rows);
}
//

static HRESULT SendOwnQueues(LPMAPISESSION session)
{
    LPMAPITABLE table = nullptr;
    LPSRowSet rows = nullptr;

    // 1  The status table and its two columns
    SizedSPropTagArray(2, columns) = {2, {PR_ENTRYID, PR_RESOURCE_TYPE}};
    HRESULT hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns), TBL_BATCH);

    // 2  The rows of the transports
    if (SUCCEEDED(hr)) hr = RowsOf(table, MAPI_TRANSPORT_PROVIDER, &rows);
    //

    for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    {
        LPMAPISTATUS transport = nullptr;
        LPSPropValue props = nullptr;
        ULONG type = 0, count = 0;

        // 3  Open its object
        const SBinary &entryId = rows->aRow[i].lpProps[0].Value.bin;
        hr = session->OpenEntry(entryId.cb, reinterpret_cast<LPENTRYID>(entryId.lpb), nullptr, 0,
                                &type, reinterpret_cast<LPUNKNOWN *>(&transport));

        // 4  What is it called, and what can it do?
        SizedSPropTagArray(2, wanted) = {2, {PR_DISPLAY_NAME_A, PR_RESOURCE_METHODS}};
        if (SUCCEEDED(hr))
            hr = transport->GetProps(reinterpret_cast<LPSPropTagArray>(&wanted), 0, &count, &props);
        if (hr == S_OK) printf("%s %ld\n", props[0].Value.lpszA, props[1].Value.l);

        // 5  If it can flush, let it send
        if (hr == S_OK && (props[1].Value.l & STATUS_FLUSH_QUEUES))
            hr = transport->FlushQueues(0, 0, nullptr, FLUSH_UPLOAD | FLUSH_NO_UI);

        // 6  Give back what this round got
        MAPIFreeBuffer(props);
        if (transport) transport->Release();
    }

    // 7  Give the rest back
    if (rows) FreeProws(rows);
    if (table) table->Release();
    //
    return hr;
}

int main()
{
    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr)) return 1;

    LPMAPISESSION session = nullptr;
    char profile[] = "Outlook";
    hr = MAPILogonEx(0, reinterpret_cast<LPTSTR>(profile), nullptr, MAPI_EXTENDED, &session);
    if (SUCCEEDED(hr))
    {
        hr = SendOwnQueues(session);
        // What was only noted needs the session: stay until the spooler has come by
        Sleep(10000);
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    return FAILED(hr) ? 1 : 0;
}
