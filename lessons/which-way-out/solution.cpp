#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <vector>

struct Recipient {
  const char *type;
  const char *address;
};

// 0a  The message store of a session
static HRESULT OpenStore(LPMAPISESSION session, LPMDB *store) {
  LPMAPITABLE stores = nullptr;
  LPSRowSet rows = nullptr;
  SizedSPropTagArray(1, columns) = {1, {PR_ENTRYID}};

  HRESULT hr = session->GetMsgStoresTable(0, &stores);
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(stores,
                        reinterpret_cast<LPSPropTagArray>(&columns),
                        nullptr, nullptr, 0, &rows);
  if (SUCCEEDED(hr) && rows->cRows == 0) hr = MAPI_E_NOT_FOUND;
  if (SUCCEEDED(hr)) {
    const SBinary &entryId = rows->aRow[0].lpProps[0].Value.bin;
    hr = session->OpenMsgStore(0, entryId.cb,
                               reinterpret_cast<LPENTRYID>(entryId.lpb),
                               nullptr, MDB_WRITE, store);
  }
  FreeProws(rows);
  if (stores) stores->Release();
  return hr;
}

// 0b  Send: every recipient has an address type and an address
static HRESULT Send(LPMDB store, const char *subject,
                    const Recipient *to, ULONG count) {
  SizedSPropTagArray(2, tags) = {
      2, {PR_IPM_OUTBOX_ENTRYID, PR_IPM_SENTMAIL_ENTRYID}};
  LPSPropValue ids = nullptr;
  ULONG found = 0, type = 0;
  LPMAPIFOLDER outbox = nullptr;
  LPMESSAGE message = nullptr;

  HRESULT hr = store->GetProps(reinterpret_cast<LPSPropTagArray>(&tags),
                               0, &found, &ids);
  if (hr == MAPI_W_ERRORS_RETURNED) hr = MAPI_E_NOT_FOUND;
  if (SUCCEEDED(hr)) {
    const SBinary &entryId = ids[0].Value.bin;
    hr = store->OpenEntry(entryId.cb,
                          reinterpret_cast<LPENTRYID>(entryId.lpb),
                          nullptr, MAPI_MODIFY, &type,
                          reinterpret_cast<LPUNKNOWN *>(&outbox));
  }
  if (SUCCEEDED(hr)) hr = outbox->CreateMessage(nullptr, 0, &message);
  if (SUCCEEDED(hr)) {
    SPropValue props[2] = {};
    props[0].ulPropTag = PR_SUBJECT_A;
    props[0].Value.lpszA = const_cast<char *>(subject);
    props[1].ulPropTag = PR_SENTMAIL_ENTRYID;
    props[1].Value.bin = ids[1].Value.bin;
    hr = message->SetProps(2, props, nullptr);
  }

  std::vector<SPropValue> values(2 * count);
  LPADRLIST list = nullptr;
  if (SUCCEEDED(hr))
    hr = MAPIAllocateBuffer(CbNewADRLIST(count),
                            reinterpret_cast<LPVOID *>(&list));
  if (SUCCEEDED(hr)) {
    memset(list, 0, CbNewADRLIST(count));
    list->cEntries = count;
    for (ULONG i = 0; i < count; i++) {
      SPropValue *props = &values[2 * i];
      props[0].ulPropTag = PR_ADDRTYPE_A;
      props[0].Value.lpszA = const_cast<char *>(to[i].type);
      props[1].ulPropTag = PR_EMAIL_ADDRESS_A;
      props[1].Value.lpszA = const_cast<char *>(to[i].address);
      list->aEntries[i].cValues = 2;
      list->aEntries[i].rgPropVals = props;
    }
    hr = message->ModifyRecipients(0, list);
  }
  if (SUCCEEDED(hr)) hr = message->SubmitMessage(0);

  MAPIFreeBuffer(list);
  if (message) message->Release();
  if (outbox) outbox->Release();
  MAPIFreeBuffer(ids);
  return hr;
}

// 0c  Flush what waits to be sent
static HRESULT Flush(LPMAPISESSION session) {
  SPropValue value = {};
  value.ulPropTag = PR_RESOURCE_TYPE;
  value.Value.l = MAPI_SPOOLER;

  SRestriction isSpooler = {};
  isSpooler.rt = RES_PROPERTY;
  isSpooler.res.resProperty.relop = RELOP_EQ;
  isSpooler.res.resProperty.ulPropTag = PR_RESOURCE_TYPE;
  isSpooler.res.resProperty.lpProp = &value;

  SizedSPropTagArray(2, columns) = {2, {PR_ENTRYID, PR_RESOURCE_TYPE}};
  LPMAPITABLE table = nullptr;
  LPSRowSet rows = nullptr;
  LPMAPISTATUS spooler = nullptr;
  ULONG type = 0;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(table,
                        reinterpret_cast<LPSPropTagArray>(&columns),
                        &isSpooler, nullptr, 0, &rows);
  if (SUCCEEDED(hr) && rows->cRows == 0) hr = MAPI_E_NOT_FOUND;
  if (SUCCEEDED(hr)) {
    const SBinary &entryId = rows->aRow[0].lpProps[0].Value.bin;
    hr = session->OpenEntry(entryId.cb,
                            reinterpret_cast<LPENTRYID>(entryId.lpb),
                            nullptr, 0, &type,
                            reinterpret_cast<LPUNKNOWN *>(&spooler));
  }
  if (SUCCEEDED(hr))
    hr = spooler->FlushQueues(0, 0, nullptr,
                              FLUSH_UPLOAD | FLUSH_NO_UI);

  if (spooler) spooler->Release();
  FreeProws(rows);
  if (table) table->Release();
  return hr;
}

// 2  Whom has nobody taken?
static HRESULT ShowReports(LPMDB store) {
  SPropValue prefix = {};
  prefix.ulPropTag = PR_MESSAGE_CLASS_A;
  prefix.Value.lpszA = const_cast<char *>("Report.");

  SRestriction isReport = {};
  isReport.rt = RES_CONTENT;
  isReport.res.resContent.ulFuzzyLevel = FL_PREFIX;
  isReport.res.resContent.ulPropTag = PR_MESSAGE_CLASS_A;
  isReport.res.resContent.lpProp = &prefix;

  SizedSPropTagArray(2, text) = {
      2, {PR_MESSAGE_CLASS_A, PR_REPORT_TEXT_A}};
  ULONG size = 0, type = 0;
  LPENTRYID entryId = nullptr;
  LPMAPIFOLDER inbox = nullptr;
  LPMAPITABLE contents = nullptr;
  LPSRowSet reports = nullptr;

  HRESULT hr = store->GetReceiveFolder(nullptr, 0, &size, &entryId,
                                       nullptr);
  if (SUCCEEDED(hr))
    hr = store->OpenEntry(size, entryId, nullptr, 0, &type,
                          reinterpret_cast<LPUNKNOWN *>(&inbox));
  if (SUCCEEDED(hr)) hr = inbox->GetContentsTable(0, &contents);
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(contents,
                        reinterpret_cast<LPSPropTagArray>(&text),
                        &isReport, nullptr, 0, &reports);
  for (ULONG i = 0; SUCCEEDED(hr) && i < reports->cRows; i++) {
    const SPropValue &said = reports->aRow[i].lpProps[1];
    if (said.ulPropTag == PR_REPORT_TEXT_A)
      printf("%s\n", said.Value.lpszA);
  }
  FreeProws(reports);
  if (contents) contents->Release();
  if (inbox) inbox->Release();
  MAPIFreeBuffer(entryId);
  return hr;
}

// 3  Turn the order of the transports round
static HRESULT ReverseOrder(LPMAPISESSION session) {
  SizedSPropTagArray(1, uid) = {1, {PR_PROVIDER_UID}};
  LPSERVICEADMIN admin = nullptr;
  LPMAPITABLE providers = nullptr;
  LPSRowSet rows = nullptr;

  HRESULT hr = session->AdminServices(0, &admin);
  if (SUCCEEDED(hr)) hr = admin->GetProviderTable(0, &providers);
  if (SUCCEEDED(hr))
    hr = HrQueryAllRows(providers,
                        reinterpret_cast<LPSPropTagArray>(&uid),
                        nullptr, nullptr, 0, &rows);
  if (SUCCEEDED(hr)) {
    std::vector<MAPIUID> order(rows->cRows);
    for (ULONG i = 0; i < rows->cRows; i++)
      memcpy(&order[rows->cRows - 1 - i],
             rows->aRow[i].lpProps[0].Value.bin.lpb, sizeof(MAPIUID));
    hr = admin->MsgServiceTransportOrder(rows->cRows, order.data(), 0);
  }
  FreeProws(rows);
  if (providers) providers->Release();
  if (admin) admin->Release();
  return hr;
}
//

static HRESULT FirstSession() {
  char profile[] = "Outlook";
  const FLAGS flags = MAPI_EXTENDED | MAPI_NEW_SESSION;
  LPMAPISESSION first = nullptr;
  LPMDB store = nullptr;
  HRESULT hr = MAPILogonEx(0, profile, nullptr, flags, &first);
  if (FAILED(hr)) return hr;
  hr = OpenStore(first, &store);

  // 1  One message, four address types
  const Recipient to[] = {{"SMTP", "ada@example.org"},
                          {"FAX", "555-0100"},
                          {"EX", "desk"},
                          {"PIGEON", "loft"}};
  if (SUCCEEDED(hr)) hr = Send(store, "Invitation", to, std::size(to));
  if (SUCCEEDED(hr)) hr = Flush(first);
  //

  if (SUCCEEDED(hr)) hr = ShowReports(store);
  if (SUCCEEDED(hr)) hr = ReverseOrder(first);
  if (store) store->Release();
  first->Logoff(0, 0, 0);
  first->Release();
  return hr;
}

// 4  The order counts from the next session on
static HRESULT SecondSession() {
  char profile[] = "Outlook";
  const FLAGS flags = MAPI_EXTENDED | MAPI_NEW_SESSION;
  LPMAPISESSION second = nullptr;
  LPMDB store = nullptr;
  HRESULT hr = MAPILogonEx(0, profile, nullptr, flags, &second);
  if (FAILED(hr)) return hr;

  const Recipient to[] = {{"SMTP", "ada@example.org"}};
  hr = OpenStore(second, &store);
  if (SUCCEEDED(hr)) hr = Send(store, "Reminder", to, std::size(to));
  if (SUCCEEDED(hr)) hr = Flush(second);

  if (store) store->Release();
  second->Logoff(0, 0, 0);
  second->Release();
  return hr;
}
//

int main() {
  HRESULT hr = MAPIInitialize(nullptr);
  if (FAILED(hr)) return 1;
  hr = FirstSession();
  if (SUCCEEDED(hr)) hr = SecondSession();
  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
