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

static HRESULT OpenStatusObject(LPMAPISESSION session, const SBinary &entryId, LPMAPISTATUS *object)
{
    ULONG type = 0;
    return session->OpenEntry(entryId.cb, reinterpret_cast<LPENTRYID>(entryId.lpb), nullptr, 0,
                              &type, reinterpret_cast<LPUNKNOWN *>(object));
}

static HRESULT SendTransportByTransport(LPMAPISESSION session)
{
    LPMAPITABLE table = nullptr;
    LPMAPISTATUS spooler = nullptr;
    LPSRowSet spoolerRows = nullptr, rows = nullptr;

    // 1  The status table and its columns
    SizedSPropTagArray(3, columns) = {3, {PR_ENTRYID, PR_RESOURCE_TYPE, PR_DISPLAY_NAME_A}};
    HRESULT hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns), TBL_BATCH);

    // 3  The spooler, once, before the loop
    if (SUCCEEDED(hr)) hr = RowsOf(table, MAPI_SPOOLER, &spoolerRows);
    if (SUCCEEDED(hr) && spoolerRows->cRows == 0) hr = MAPI_E_NOT_FOUND;
    if (SUCCEEDED(hr)) hr = OpenStatusObject(session, spoolerRows->aRow[0].lpProps[0].Value.bin, &spooler);
    if (spoolerRows) FreeProws(spoolerRows);

    // 4  The rows of the transports
    if (SUCCEEDED(hr)) hr = RowsOf(table, MAPI_TRANSPORT_PROVIDER, &rows);
    //

    for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    {
        const SBinary &entryId = rows->aRow[i].lpProps[0].Value.bin;
        LPMAPISTATUS transport = nullptr;
        LPSPropValue props = nullptr;
        ULONG count = 0;
        bool canFlush = false;

        // 5  Open its object
        HRESULT sent = OpenStatusObject(session, entryId, &transport);

        // 6  What can it do?
        SizedSPropTagArray(1, wanted) = {1, {PR_RESOURCE_METHODS}};
        if (SUCCEEDED(sent))
            sent = transport->GetProps(reinterpret_cast<LPSPropTagArray>(&wanted), 0, &count, &props);
        if (sent == S_OK) canFlush = (props[0].Value.l & STATUS_FLUSH_QUEUES) != 0;
        MAPIFreeBuffer(props);

        if (SUCCEEDED(sent) && canFlush)
        {
            // 7  If it can flush, let it send
            sent = transport->FlushQueues(0, 0, nullptr, FLUSH_UPLOAD | FLUSH_NO_UI);
        }
        else if (SUCCEEDED(sent))
        {
            // 8  If not, the spooler does it: the transport is the target
            sent = spooler->FlushQueues(0, entryId.cb, reinterpret_cast<LPENTRYID>(entryId.lpb),
                                        FLUSH_UPLOAD | FLUSH_NO_UI);
        }

        // 9  Who failed, and how? Then the next one
        if (FAILED(sent))
            printf("%s 0x%08lx\n", rows->aRow[i].lpProps[2].Value.lpszA, static_cast<ULONG>(sent));

        // 10  Give back what this round got
        if (transport) transport->Release();
    }

    // 11  Give the rest back
    if (spooler) spooler->Release();
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
        hr = SendTransportByTransport(session);
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    return FAILED(hr) ? 1 : 0;
}
