import { describe, expect, it } from '@jest/globals';
import { faultIn, statusWordIn } from '../../../src/adapters/workstars/body.js';

/* Which texts with a good status are those of an API that has taken something. */

const fault = (text: string, { type = 'application/json', isPart = false } = {}) =>
  faultIn({ type, body: Buffer.from(text), isPart });

describe('the text of a good answer', () => {
  it.each([
    '',
    ' \r\n',
    '{}',
    '[]',
    'null',
    'true',
    '"Queued"',
    '{"status":"Queued"}',
    '\uFEFF{"Status":"Queued"}',
    '{"success":true}',
    '{"error":null,"errors":[],"errorMessage":""}',
    '{"error":false,"errors":{}}',
    '{"errors":0,"records":3}',
    '{"status":200,"statusCode":"202"}',
    '{"status":"ok","message":"no error"}',
    '{"id":404,"code":500}',
    '{"hasErrors":false,"errorCode":0,"error_code":"00","errorCount":0,"failures":[]}',
    '{"error":"no error","errorCode":"SUCCESS"}',
    '{"status":"Errors: 0, records: 30","result":"Failed: none"}',
    '{"message":"Failed: 0, imported: 30"}',
    '{"status":"Queued","message":"Error (if any) is sent by mail."}',
    '{"status":"Queued","message":"Errors: 0 records"}',
    '{"status":"Queued","message":"Errors: will be sent by mail","reason":"Not found: manager 12"}',
    '{"status":"Errors: 0 of 30","result":"Failed: none found"}',
    '{"status":"Errors:","state":"Errors: -","outcome":"Errors: 0 Warnings: 2"}',
    '{"status":"Errors: none yet","result":"Errors: no errors found"}',
    '{"message":"Blocked, skipped and failed records are shown in the portal."}',
    '{"result":"Errors: n/a","state":"Errors - 0"}',
    '{"status":"Error: false","outcome":"Errors: []"}',
    '{"accepted":200,"valid":true,"message":"File accepted. Not found in cache."}',
    '{"status":"Queued","accepted":0,"valid":0}',
    '{"httpStatus":202,"status":"202 Accepted","title":"Rejected records: 0"}',
  ])('%j is accepted', (text) => {
    expect(fault(text)).toBeUndefined();
    expect(fault(text, { type: 'text/plain' })).toBeUndefined();
  });

  it.each([
    ['html', '<!DOCTYPE html><title>Sign in</title>'],
    ['html', ' <html><body>Sign in'],
    ['not-json', 'OK'],
    ['not-json', 'Please sign in'],
    ['not-json', '<?xml version="1.0"?><result>ok</result>'],
    ['not-json', '{"status":"Queued"} and more'],
    ['not-json', "{'status':'Queued'}"],
    ['not-json', 'status=Queued'],
    ['error', '{"status":"Failed: format check"}'],
    ['error', '{"status":"Failed: none of the records is valid"}'],
    ['error', '{"result":"Upload rejected (75 %)"}'],
    ['error', '{"success":false}'],
    ['error', '{"Success":"false"}'],
    ['error', '{"success":0}'],
    ['error', '{"isSuccess":false}'],
    ['error', '{"is_success":false}'],
    ['error', '{"ok":false}'],
    ['error', 'false'],
    ['error', '{"error":"session expired"}'],
    ['error', '{"error":{"code":17}}'],
    ['error', '{"error":true}'],
    ['error', '{"errors":[{"line":3}]}'],
    ['error', '{"Errors":2}'],
    ['error', '{"error_message":"x"}'],
    ['error', '{"data":{"result":[{"success":false}]}}'],
    ['error', '{"status":401,"title":"Unauthorized"}'],
    ['error', '{"statusCode":"500"}'],
    ['error', '{"status":"failed"}'],
    ['error', '{"result":"Rejected"}'],
    ['error', '{"status":"KO"}'],
    ['error', '{"outcome":"timeout"}'],
    ['error', '{"statusCode":"403 Forbidden"}'],
    ['error', '{"httpStatus":500}'],
    ['error', '{"http_status_code":"401"}'],
    ['error', '{"hasErrors":true}'],
    ['error', '{"is_error":1}'],
    ['error', '{"error_code":"E17"}'],
    ['error', '{"errorDescription":"x"}'],
    ['error', '{"validationErrors":["x"]}'],
    ['error', '{"failures":[{"line":3}]}'],
    ['error', '{"accepted":false}'],
    ['error', '{"valid":"no"}'],
    ['error', '{"message":"Unauthorized"}'],
    ['error', '{"detail":"Not authenticated."}'],
    ['error', '"Access denied"'],
    ['error', '["error"]'],
    ['error', `{"success":false,"records":[${'1,'.repeat(20_000)}1]}`],
  ])('is %s: %.60j', (expected, text) => {
    expect(fault(text)).toBe(expected);
  });

  it('is what its type says, where that is a page', () => {
    expect(fault('{}', { type: 'text/html; charset=utf-8' })).toBe('html');
  });

  it('that broke off is judged by how it began', () => {
    expect(fault('{', { isPart: true })).toBeUndefined();
    expect(fault('{"status":"Que', { isPart: true })).toBeUndefined();
    expect(fault('{"error":null,"stat', { isPart: true })).toBeUndefined();
    expect(fault('{"success": false, "mess', { isPart: true })).toBe('error');
    expect(fault('{"errors": [{"li', { isPart: true })).toBe('error');
    expect(fault('Please si', { isPart: true })).toBe('not-json');
    expect(fault('{"success":false}', { isPart: true })).toBe('error');
  });

  it.each([
    '{"state":"failed","detail":"',
    '{"id":17,"status":"Error","file":"',
    '{"data":[{"line":3,"statusCode": 422, "te',
    '{"accepted":false,"pad":"x',
    '{"message":"Unauthorized","pad":"x',
  ])('that broke off is judged by all that is whole in it: %j', (text) => {
    expect(fault(text, { isPart: true })).toBe('error');
  });

  it.each([
    '{"message":"He said \\"error\\": no","x',
    '{"status":"Queued","state":"fail',
    '{"records":["error","rejected"],"x',
    '{"status":200,"rows":[404,500,',
    '{"id":40',
  ])('that broke off isn’t judged by what may mean something else: %j', (text) => {
    expect(fault(text, { isPart: true })).toBeUndefined();
  });
});

describe('a status word', () => {
  it.each([
    ['{"a":[{"b":"queued"}]}', 'Queued'],
    ['{"a":"Complete","b":"Blocked"}', 'Blocked'],
    ['{"a":"complete with errors"}', 'Complete With Errors'],
    ['{"a":"nothing"}', undefined],
    ['Queued', undefined],
    ['{"a":"Queued","b":"Complete With Errors"}', 'Complete With Errors'],
    ['{"status":"Blocked","id":17,"detail":"', 'Blocked'],
    ['{"a":["Queued", "Error", "x', 'Error'],
    ['{"Error":17,"x', undefined],
    ['{"status":"Block', undefined],
    ['{"status":"Block\\u0065d', undefined],
    ['{"status":"Error: format check failed"}', 'Error'],
    ['{"status":"Blocked: more than 75% removed"}', 'Blocked'],
    ['{"result":"Error (see error.txt)"}', 'Error'],
    ['{"status":"The file was blocked"}', 'Blocked'],
    ['{"status":"the file has been blocked"}', 'Blocked'],
    ['{"status":"file blocked - too many leavers"}', 'Blocked'],
    ['{"status":"Error: No such department: IT"}', 'Error'],
    ['{"status":"Error: no root position in the file"}', 'Error'],
    ['{"status":"Error: Null value in employee_id"}', 'Error'],
    ['{"status":"Blocked: no more than 75 % may be removed"}', 'Blocked'],
    ['{"status":"Error: 0x80070005 access denied"}', 'Error'],
    ['{"status":"Error: 0.5 % of the records"}', 'Error'],
    ['{"status":"Error 12: bad"}', 'Error'],
    ['{"status":"Error [12]"}', 'Error'],
    ['{"status":"Error—format"}', 'Error'],
    ['{"status":"Complete  with errors (3)"}', 'Complete With Errors'],
    ['{"status":"Queued, position 3"}', 'Queued'],
    ['{"status":"Error: 0"}', undefined],
    ['{"status":"Error - 0"}', undefined],
    ['{"status":"Error: n/a"}', undefined],
    ['{"status":"Error: no errors."}', undefined],
    ['{"status":"Error: null"}', undefined],
    ['{"message":"Error: none"}', undefined],
    ['{"message":"Error: session expired"}', undefined],
    ['{"message":"Error handling is on"}', undefined],
    ['{"result":"Upload complete."}', undefined],
    ['{"detail":"Blocked.csv"}', undefined],
    ['{"status":"Blocked.csv"}', undefined],
    ['{"file":"Error: a name"}', undefined],
  ])('in %j is %s', (text, word) => {
    expect(statusWordIn(Buffer.from(text))).toBe(word);
  });
});
