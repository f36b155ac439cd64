#include <stdio.h>
#include <windows.h>
#include <mapix.h>
#include <mapiutil.h>

static HRESULT Ask(LPMAPITABLE table, int question,
                   SRestriction filter) {
  LPSRowSet rows = nullptr;
  HRESULT hr =
      HrQueryAllRows(table, nullptr, &filter, nullptr, 0, &rows);
  for (ULONG i = 0; SUCCEEDED(hr) && i < rows->cRows; i++)
    printf("%d %s\n", question, rows->aRow[i].lpProps[0].Value.lpszA);
  FreeProws(rows);
  return hr;
}

static SRestriction Compare(ULONG relop, SPropValue *value) {
  SRestriction comparison = {};
  comparison.rt = RES_PROPERTY;
  comparison.res.resProperty.relop = relop;
  comparison.res.resProperty.ulPropTag = value->ulPropTag;
  comparison.res.resProperty.lpProp = value;
  return comparison;
}

static SRestriction HasMethod(ULONG mask) {
  SRestriction method = {};
  method.rt = RES_BITMASK;
  method.res.resBitMask.relBMR = BMR_NEZ;
  method.res.resBitMask.ulPropTag = PR_RESOURCE_METHODS;
  method.res.resBitMask.ulMask = mask;
  return method;
}

static HRESULT AskFourQuestions(LPMAPISESSION session) {
  SizedSPropTagArray(5, columns) = {
      5,
      {PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
       PR_STATUS_STRING_A, PR_STATUS_CODE}};
  char mapi[] = "MAPI";
  char ready[] = "Ready";
  LPMAPITABLE table = nullptr;

  HRESULT hr = session->GetStatusTable(0, &table);
  if (FAILED(hr)) return hr;
  hr = table->SetColumns(reinterpret_cast<LPSPropTagArray>(&columns), 0);

  SPropValue transport = {};
  transport.ulPropTag = PR_RESOURCE_TYPE;
  transport.Value.l = MAPI_TRANSPORT_PROVIDER;

  // 1  Transports that can flush and be validated
  SRestriction three[] = {Compare(RELOP_EQ, &transport),
                          HasMethod(STATUS_FLUSH_QUEUES),
                          HasMethod(STATUS_VALIDATE_STATE)};
  SRestriction able = {};
  able.rt = RES_AND;
  able.res.resAnd = {3, three};
  if (SUCCEEDED(hr)) hr = Ask(table, 1, able);

  // 2  Rows without a status string
  SRestriction hasString = {};
  hasString.rt = RES_EXIST;
  hasString.res.resExist.ulPropTag = PR_STATUS_STRING_A;

  SRestriction hasNoString = {};
  hasNoString.rt = RES_NOT;
  hasNoString.res.resNot.lpRes = &hasString;
  if (SUCCEEDED(hr)) hr = Ask(table, 2, hasNoString);

  // 3  Names that begin with "MAPI", in capitals or not
  SPropValue prefix = {};
  prefix.ulPropTag = PR_DISPLAY_NAME_A;
  prefix.Value.lpszA = mapi;

  SRestriction named = {};
  named.rt = RES_CONTENT;
  named.res.resContent.ulFuzzyLevel = FL_PREFIX | FL_IGNORECASE;
  named.res.resContent.ulPropTag = PR_DISPLAY_NAME_A;
  named.res.resContent.lpProp = &prefix;
  if (SUCCEEDED(hr)) hr = Ask(table, 3, named);

  // 4  Whoever does not say "Ready"
  SPropValue text = {};
  text.ulPropTag = PR_STATUS_STRING_A;
  text.Value.lpszA = ready;

  SRestriction two[] = {Compare(RELOP_NE, &text), hasNoString};
  SRestriction notReady = {};
  notReady.rt = RES_OR;
  notReady.res.resOr = {2, two};
  if (SUCCEEDED(hr)) hr = Ask(table, 4, notReady);
  //

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
    hr = AskFourQuestions(session);
    session->Logoff(0, 0, 0);
    session->Release();
  }

  MAPIUninitialize();
  return FAILED(hr) ? 1 : 0;
}
