#include <windows.h>
#include <stdio.h>
#include <mapix.h>
#include <mapiutil.h>
#include <mapitags.h>

// 0a  The spooler
static HRESULT OpenSpooler(LPMAPISESSION session, LPMAPISTATUS *spooler)
{
    SizedSPropTagArray(2, columns) = {2, {PR_ENTRYID, PR_RESOURCE_TYPE}};
    SPropValue wanted = {};
    wanted.ulPropTag = PR_RESOURCE_TYPE;
    wanted.Value.l = MAPI_SPOOLER;
    SRestriction isSpooler = {};
    isSpooler.rt = RES_PROPERTY;
    isSpooler.res.resProperty.relop = RELOP_EQ;
    isSpooler.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
    isSpooler.res.resProperty.lpProp = &wanted;

    LPMAPITABLE table = nullptr;
    LPSRowSet rows = nullptr;
    HRESULT hr = session->GetStatusTable(0, &table);
    if (SUCCEEDED(hr))
        hr = HrQueryAllRows(table, (LPSPropTagArray)&columns, &isSpooler, nullptr, 0, &rows);
    if (SUCCEEDED(hr) && rows->cRows == 0)
        hr = MAPI_E_NOT_FOUND;
    if (SUCCEEDED(hr)) {
        const SBinary &id = rows->aRow[0].lpProps[0].Value.bin;
        ULONG type = 0;
        hr = session->OpenEntry(id.cb, (LPENTRYID)id.lpb, nullptr, 0, &type, (LPUNKNOWN *)spooler);
    }
    if (rows)
        FreeProws(rows);
    if (table)
        table->Release();
    return hr;
}
//

struct Mailbox {
    LPMDB store = nullptr;
    LPSPropValue folders = nullptr;
    LPMAPIFOLDER outbox = nullptr;
    LPMAPITABLE queue = nullptr;
};

// 0b  The default store, its Outbox and its outgoing queue
static HRESULT OpenDefaultStore(LPMAPISESSION session, LPMDB *store)
{
    SizedSPropTagArray(2, columns) = {2, {PR_ENTRYID, PR_DEFAULT_STORE}};
    LPMAPITABLE stores = nullptr;
    LPSRowSet rows = nullptr;
    HRESULT hr = session->GetMsgStoresTable(0, &stores);
    if (SUCCEEDED(hr))
        hr = HrQueryAllRows(stores, (LPSPropTagArray)&columns, nullptr, nullptr, 0, &rows);
    for (ULONG i = 0; SUCCEEDED(hr) && !*store && i < rows->cRows; i++) {
        const SPropValue *row = rows->aRow[i].lpProps;
        if (row[1].ulPropTag == PR_DEFAULT_STORE && row[1].Value.b)
            hr = session->OpenMsgStore(0, row[0].Value.bin.cb, (LPENTRYID)row[0].Value.bin.lpb,
                                       nullptr, MDB_WRITE, store);
    }
    if (rows)
        FreeProws(rows);
    if (stores)
        stores->Release();
    return SUCCEEDED(hr) && !*store ? MAPI_E_NOT_FOUND : hr;
}

static HRESULT OpenMailbox(LPMAPISESSION session, Mailbox *box)
{
    SizedSPropTagArray(2, tags) = {2, {PR_IPM_OUTBOX_ENTRYID, PR_IPM_SENTMAIL_ENTRYID}};
    ULONG count = 0, type = 0;
    HRESULT hr = OpenDefaultStore(session, &box->store);
    if (SUCCEEDED(hr))
        hr = box->store->GetProps((LPSPropTagArray)&tags, 0, &count, &box->folders);
    if (hr == MAPI_W_ERRORS_RETURNED)
        hr = MAPI_E_NOT_FOUND;
    if (SUCCEEDED(hr)) {
        const SBinary &id = box->folders[0].Value.bin;
        hr = box->store->OpenEntry(id.cb, (LPENTRYID)id.lpb, nullptr, MAPI_MODIFY, &type,
                                   (LPUNKNOWN *)&box->outbox);
    }
    if (SUCCEEDED(hr))
        hr = box->store->GetOutgoingQueue(0, &box->queue);
    return hr;
}
//

// 0c  Submit a message; its identifier has to be read before
static HRESULT Submit(const Mailbox &box, const char *subject, const char *type,
                      const char *address, LPSPropValue *id)
{
    SPropValue props[2] = {};
    props[0].ulPropTag = PR_SUBJECT_A;
    props[0].Value.lpszA = (LPSTR)subject;
    props[1].ulPropTag = PR_SENTMAIL_ENTRYID;
    props[1].Value.bin = box.folders[1].Value.bin;

    SPropValue recipient[4] = {};
    recipient[0].ulPropTag = PR_RECIPIENT_TYPE;
    recipient[0].Value.l = MAPI_TO;
    recipient[1].ulPropTag = PR_DISPLAY_NAME_A;
    recipient[1].Value.lpszA = (LPSTR)address;
    recipient[2].ulPropTag = PR_ADDRTYPE_A;
    recipient[2].Value.lpszA = (LPSTR)type;
    recipient[3].ulPropTag = PR_EMAIL_ADDRESS_A;
    recipient[3].Value.lpszA = (LPSTR)address;
    SizedADRLIST(1, recipients) = {};
    recipients.cEntries = 1;
    recipients.aEntries[0].cValues = 4;
    recipients.aEntries[0].rgPropVals = recipient;

    LPMESSAGE message = nullptr;
    HRESULT hr = box.outbox->CreateMessage(nullptr, 0, &message);
    if (FAILED(hr))
        return hr;
    hr = message->SetProps(2, props, nullptr);
    if (SUCCEEDED(hr))
        hr = message->ModifyRecipients(0, (LPADRLIST)&recipients);
    if (SUCCEEDED(hr))
        hr = message->SaveChanges(KEEP_OPEN_READWRITE);
    if (SUCCEEDED(hr))
        hr = HrGetOneProp(message, PR_ENTRYID, id);
    if (SUCCEEDED(hr))
        hr = message->SubmitMessage(0);
    message->Release();
    return hr;
}
//

static HRESULT Waiting(LPMAPITABLE queue, LPSRowSet *rows)
{
    SizedSPropTagArray(3, columns) = {3, {PR_ENTRYID, PR_SUBJECT_A, PR_SUBMIT_FLAGS}};
    return HrQueryAllRows(queue, (LPSPropTagArray)&columns, nullptr, nullptr, 0, rows);
}

// 3  S_OK, and what is still queued?
static HRESULT Report(LPMAPITABLE queue)
{
    LPSRowSet left = nullptr;
    HRESULT hr = Waiting(queue, &left);
    if (FAILED(hr))
        return hr;
    printf("Still queued:");
    for (ULONG i = 0; i < left->cRows; i++)
        if (left->aRow[i].lpProps[1].ulPropTag == PR_SUBJECT_A)
            printf(" %s", left->aRow[i].lpProps[1].Value.lpszA);
    printf("\n");
    FreeProws(left);
    return S_OK;
}

// 4  Take back what the spooler has locked: too late
static void TakeBack(LPMDB store, const SBinary &id)
{
    HRESULT hr = store->AbortSubmit(id.cb, (LPENTRYID)id.lpb, 0);
    if (FAILED(hr))
        printf("0x%08lX\n", (ULONG)hr);
}

// 5  Wait until the queue is empty
static HRESULT Wait(const Mailbox &box)
{
    for (;;) {
        LPSRowSet now = nullptr;
        HRESULT hr = Waiting(box.queue, &now);
        if (FAILED(hr))
            return hr;
        for (ULONG i = 0; i < now->cRows; i++) {
            const SPropValue *row = now->aRow[i].lpProps;
            if (row[2].ulPropTag == PR_SUBMIT_FLAGS && (row[2].Value.l & SUBMITFLAG_LOCKED))
                TakeBack(box.store, row[0].Value.bin);
        }
        const bool isEmpty = now->cRows == 0;
        FreeProws(now);
        if (isEmpty)
            return S_OK;
        Sleep(1000);
    }
}
//

int main()
{
    HRESULT hr = MAPIInitialize(nullptr);
    if (FAILED(hr))
        return 1;

    LPMAPISESSION session = nullptr;
    LPMAPISTATUS spooler = nullptr;
    Mailbox box;
    LPSPropValue offer = nullptr, order = nullptr, minutes = nullptr;
    hr = MAPILogonEx(0, (LPTSTR)TEXT("Outlook"), nullptr, MAPI_EXTENDED, &session);
    if (SUCCEEDED(hr))
        hr = OpenSpooler(session, &spooler);
    if (SUCCEEDED(hr))
        hr = OpenMailbox(session, &box);
    if (SUCCEEDED(hr))
        hr = Submit(box, "Offer", "X400", "c=fr;o=depot;s=martin", &offer);
    if (SUCCEEDED(hr))
        hr = Submit(box, "Order", "X400", "c=fr;o=depot;s=martin", &order);
    if (SUCCEEDED(hr))
        hr = Submit(box, "Minutes", "SMTP", "ada@example.org", &minutes);

    // 1  Take the offer back, in time
    if (SUCCEEDED(hr))
        hr = box.store->AbortSubmit(offer->Value.bin.cb, (LPENTRYID)offer->Value.bin.lpb, 0);

    // 2  Send what is left
    if (SUCCEEDED(hr))
        hr = spooler->FlushQueues(0, 0, nullptr, FLUSH_UPLOAD | FLUSH_NO_UI);
    //
    if (SUCCEEDED(hr))
        hr = Report(box.queue);
    if (SUCCEEDED(hr))
        hr = Wait(box);

    // 0d  Give everything back
    MAPIFreeBuffer(offer);
    MAPIFreeBuffer(order);
    MAPIFreeBuffer(minutes);
    MAPIFreeBuffer(box.folders);
    IUnknown *const objects[] = {box.queue, box.outbox, box.store, spooler};
    for (IUnknown *object : objects)
        if (object)
            object->Release();
    //
    if (session) {
        session->Logoff(0, 0, 0);
        session->Release();
    }
    MAPIUninitialize();
    return FAILED(hr) ? 1 : 0;
}
