#include <windows.h>
#include <stdio.h>
#include <string.h>
#include <vector>
#include <string>
#include <mapix.h>
#include <mapiutil.h>
#include <mapitags.h>

struct Wish {
    bool send;
    bool receive;
    const char *transportName;
    bool quiet;
};

struct Entry {
    std::string name;
    HRESULT hr;
};

enum { ID, NAME, TYPE, METHODS, COLUMNS };

// 1a  Busy: somebody else is flushing, and this flush did not start
static HRESULT Flush(LPMAPISTATUS spooler, const SBinary &target, ULONG flags)
{
    for (int patience = 1000;; patience--) {
        HRESULT hr = spooler->FlushQueues(0, target.cb, (LPENTRYID)target.lpb, flags);
        if (hr != MAPI_E_BUSY || patience == 0)
            return hr;
        Sleep(250);
    }
}
//

static bool Has(const SPropValue &value, ULONG tag)
{
    return value.ulPropTag == tag;
}

static HRESULT OpenSpooler(LPMAPISESSION session, const SBinary &id, LPMAPISTATUS *spooler)
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
    *spooler = (LPMAPISTATUS)object;
    return S_OK;
}

static HRESULT SendReceive(LPMAPISESSION session, const Wish &wish, std::vector<Entry> *report)
{
    // 1  What is asked for, in flags
    const ULONG flags = (wish.send ? FLUSH_UPLOAD : 0) | (wish.receive ? FLUSH_DOWNLOAD : 0) |
                        (wish.quiet ? FLUSH_NO_UI : 0) | FLUSH_FORCE;

    // 2  The whole table: it is small
    SizedSPropTagArray(COLUMNS, columns) = {
        COLUMNS, {PR_ENTRYID, PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS}};
    LPMAPITABLE table = nullptr;
    LPSRowSet rows = nullptr;
    LPMAPISTATUS spooler = nullptr;
    HRESULT hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = HrQueryAllRows(table, (LPSPropTagArray)&columns, nullptr, nullptr, 0, &rows);

    // 3  The transports that are meant, and a spooler that can flush
    std::vector<const SPropValue *> meant;
    const SPropValue *able = nullptr;
    for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++) {
        const SPropValue *row = rows->aRow[i].lpProps;
        if (row[TYPE].Value.l == MAPI_SPOOLER && (row[METHODS].Value.l & STATUS_FLUSH_QUEUES))
            able = row;
        if (row[TYPE].Value.l == MAPI_TRANSPORT_PROVIDER && Has(row[NAME], PR_DISPLAY_NAME_A) &&
            (!wish.transportName || strcmp(row[NAME].Value.lpszA, wish.transportName) == 0))
            meant.push_back(row);
    }

    // 4  One after the other, each with its result
    if (SUCCEEDED(hr) && able && !meant.empty())
        hr = OpenSpooler(session, able[ID].Value.bin, &spooler);
    if (spooler)
        for (const SPropValue *row : meant)
            report->push_back({row[NAME].Value.lpszA, Flush(spooler, row[ID].Value.bin, flags)});

    // 5  Give everything back, whatever happened
    if (spooler)
        spooler->Release();
    if (rows)
        FreeProws(rows);
    if (table)
        table->Release();
    return hr;
    //
}

static HRESULT Press(LPMAPISESSION session, const char *title, const Wish &wish)
{
    std::vector<Entry> report;
    printf("%s\n", title);
    HRESULT hr = SendReceive(session, wish, &report);
    for (const Entry &entry : report)
        printf("%s 0x%08lX\n", entry.name.c_str(), (ULONG)entry.hr);
    return hr;
}

int main()
{
    // 0  The button is pressed twice; leave this as it is
    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
        return 1;
    LPMAPISESSION session = nullptr;
    hr = MAPILogonEx(0, (LPTSTR)TEXT("Outlook"), nullptr, MAPI_EXTENDED, &session);
    if (SUCCEEDED(hr))
        hr = Press(session, "Send by Post", {true, false, "Post", true});
    if (SUCCEEDED(hr))
        hr = Press(session, "Send and receive", {true, true, nullptr, true});
    //
    if (session) {
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    return FAILED(hr) ? 1 : 0;
}
