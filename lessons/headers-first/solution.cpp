#include <windows.h>
#include <stdio.h>
#include <string.h>
#define USES_IID_IMAPIFolder
#include <initguid.h>
#include <mapix.h>
#include <mapiutil.h>
#include <mapitags.h>
#include <mapiguid.h>

// 0a  Remote transports have a bit in their status code
static HRESULT RemoteRows(LPMAPITABLE table, LPSRowSet *rows)
{
    SizedSPropTagArray(2, columns) = {2, {PR_ENTRYID, PR_STATUS_CODE}};
    SRestriction remote = {};
    remote.rt = RES_BITMASK;
    remote.res.resBitMask.relBMR = BMR_NEZ;
    remote.res.resBitMask.ulPropTag = PR_STATUS_CODE;
    remote.res.resBitMask.ulMask = STATUS_REMOTE_ACCESS;
    return HrQueryAllRows(table, (LPSPropTagArray)&columns, &remote, nullptr, 0, rows);
}

// 0b  What shall become of a message: its marks
static const ULONG BOTH = MSGSTATUS_REMOTE_DOWNLOAD | MSGSTATUS_REMOTE_DELETE;

static ULONG MarksFor(const char *messageClass, LONG size)
{
    if (strncmp(messageClass, "Report.", 7) == 0)
        return MSGSTATUS_REMOTE_DELETE;
    if (size <= 10000)
        return BOTH;
    if (size <= 60000)
        return MSGSTATUS_REMOTE_DOWNLOAD;
    return 0;
}

// 1a  Ask the object until it may be called again
static HRESULT WaitFor(LPMAPISTATUS transport)
{
    for (;;) {
        LPSPropValue validateOk = nullptr;
        HRESULT hr = HrGetOneProp(transport, PR_REMOTE_VALIDATE_OK, &validateOk);
        if (FAILED(hr))
            return hr;
        const bool ready = validateOk->Value.b;
        MAPIFreeBuffer(validateOk);
        if (ready)
            return S_OK;
        Sleep(1000);
    }
}
//

static HRESULT Validate(LPMAPISTATUS field, ULONG flags)
{
    HRESULT hr = field->ValidateState(0, flags | SUPPRESS_UI);
    return FAILED(hr) ? hr : WaitFor(field);
}

static HRESULT MarkAll(LPMAPISTATUS field)
{
    // 2  The list is the contents of a folder
    SizedSPropTagArray(3, columns) = {3, {PR_ENTRYID, PR_MESSAGE_CLASS_A, PR_MESSAGE_SIZE}};
    LPMAPIFOLDER folder = nullptr;
    LPMAPITABLE contents = nullptr;
    LPSRowSet headers = nullptr;
    HRESULT hr = field->QueryInterface(IID_IMAPIFolder, (void **)&folder);
    if (SUCCEEDED(hr))
        hr = folder->GetContentsTable(0, &contents);
    if (SUCCEEDED(hr))
        hr = HrQueryAllRows(contents, (LPSPropTagArray)&columns, nullptr, nullptr, 0, &headers);

    // 3  Mark each header
    for (ULONG i = 0; SUCCEEDED(hr) && i < headers->cRows; i++) {
        const SPropValue *header = headers->aRow[i].lpProps;
        const SBinary &id = header[0].Value.bin;
        if (header[1].ulPropTag != PR_MESSAGE_CLASS_A || header[2].ulPropTag != PR_MESSAGE_SIZE)
            continue;
        const ULONG marks = MarksFor(header[1].Value.lpszA, header[2].Value.l);
        ULONG before = 0;
        hr = folder->SetMessageStatus(id.cb, (LPENTRYID)id.lpb, marks, BOTH, &before);
    }

    // 5  Give back what this round got
    if (headers)
        FreeProws(headers);
    if (contents)
        contents->Release();
    if (folder)
        folder->Release();
    //
    return hr;
}

static HRESULT FetchFrom(LPMAPISESSION session, const SBinary &id)
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
    LPMAPISTATUS field = (LPMAPISTATUS)object;

    // 1  A new list of headers
    hr = Validate(field, REFRESH_XP_HEADER_CACHE);
    //
    if (SUCCEEDED(hr))
        hr = MarkAll(field);

    // 4  Do as the marks say
    if (SUCCEEDED(hr))
        hr = Validate(field, PROCESS_XP_HEADER_CACHE);
    //
    field->Release();
    return hr;
}

int main()
{
    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
        return 1;

    LPMAPISESSION session = nullptr;
    LPMAPITABLE table = nullptr;
    LPSRowSet rows = nullptr;
    hr = MAPILogonEx(0, (LPTSTR)TEXT("Outlook"), nullptr, MAPI_EXTENDED, &session);
    if (SUCCEEDED(hr))
        hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = RemoteRows(table, &rows);
    for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
        hr = FetchFrom(session, rows->aRow[i].lpProps[0].Value.bin);

    if (rows)
        FreeProws(rows);
    if (table)
        table->Release();
    if (session) {
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    if (FAILED(hr))
        fprintf(stderr, "0x%08lX\n", (ULONG)hr);
    return FAILED(hr) ? 1 : 0;
}
