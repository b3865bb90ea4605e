// Generated from openapi/ by npm run generate. Do not edit.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

// ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// src/contract/pattern.ts
function compilePattern(pattern, flags) {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}

// helpers.js
var func53 = require_equal().default;
var func0 = require_ucs2length().default;
var formats10 = require_formats().fullFormats.int64;
var formats4 = require_formats().fullFormats.int32;
var func4 = compilePattern;
var pattern15 = func4("^fl-", "u");
var pattern14 = func4("^[\\x20-\\x7e]+$", "u");
var pattern13 = func4("^[a-z]{2}(-[a-z0-9]+)+$", "u");
var pattern11 = func4("^(?!https?://)", "u");
var pattern10 = func4("^[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]$", "u");
var pattern9 = func4("^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]$", "u");
var pattern8 = func4("^rg-[0-9A-Za-z*]+$", "u");
var pattern5 = func4("^[0-9]+$", "u");
var pattern4 = func4("^(?:[Vv][Pp][Cc]|[Vv][Ss][Ww][Ii][Tt][Cc][Hh]|[Rr][Oo][Uu][Tt][Ee][Tt][Aa][Bb][Ll][Ee]|[Ee][Ii][Pp]|[Vv][Pp][Nn][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Aa][Tt][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Cc][Oo][Mm][Mm][Oo][Nn][Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Ee][Tt][Ww][Oo][Rr][Kk][Aa][Cc][Ll]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss])$", "u");
var pattern3 = func4("^(?:[Vv][Pp][Cc]|[Ee][Ii][Pp]|[Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt])$", "u");
var pattern1 = func4("^(?!aliyun|acs:)(?![\\s\\S]*https?://)", "u");
var formats2 = require_formats().fullFormats.uri;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = func4("Z$", "u");

function note(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
const values0 = ["ap-southeast-1","cn-beijing","cn-hangzhou","cn-huhehaote","cn-qingdao","cn-shanghai","cn-shenzhen","us-east-1","us-west-1"];
const values1 = ["all"];
const values2 = ["NetworkInterface","VSwitch","VPC"];
const values3 = ["All","Allow","Drop"];
const values4 = [1,5,10];
const values5 = ["all","internetGateway","natGateway","vpnGateway","transitRouter","gatewayEndpoint","vbr","ecr","ipv4Gateway","gatewayLoadBalancerEndpoint"];
const values6 = ["IPv4","DualStack"];
const values7 = ["Activating","Active","Deactivating","Inactive","Modifying","Deleting"];
const values8 = ["VPC","VSWITCH","ROUTETABLE","EIP","VPNGATEWAY","NATGATEWAY","COMMONBANDWIDTHPACKAGE","PREFIXLIST","PUBLICIPADDRESSPOOL","IPV4GATEWAY","IPV6GATEWAY","NETWORKACL","TRAFFICMIRRORFILTER","TRAFFICMIRRORSESSION","FLOWLOG","HAVIP","DHCPOPTIONSSET","GATEWAYENDPOINT","IPV6ADDRESS"];
const values9 = ["Vpc","Eip","BandwidthPackage","PrefixList","PublicIpAddressPool","FlowLog","HaVip","TrafficMirrorFilter","TrafficMirrorSession","IPv4Gateway","IPv6Gateway","IPv6Address","DhcpOptionsSet","GatewayEndpoint"];
const values10 = ["true","false"];
const values11 = ["IncorrectBusinessStatus.FlowLog","OptInRequired.FlowLog","OperationUnsupported.AdvancedFeature","InvalidInstanceId","ProjectOrLogstoreNotExist","SourceProjectNotExist","Unauthorized","OperationUnsupported.action","ParameterInvalid","RuleExist","InvalidHdMonitorStatus","QuotaExceeded.FlowlogCount","InvalidResourceId.NotFound","INVALID_PARAMETER","MissingParameter","InvalidRegionId.NotFound","InvalidResourceType.NotFound","OperationUnsupported.ResourceType","IllegalParam.AggregationInterval","UnsupportedFeature.UserDefinedTrafficPath","IllegalParam.TrafficPath","DuplicatedParam.TrafficPath","IllegalParam.ResourceGroupId","OperationDenied.OperateShareResource","UnsupportedFeature.IpVersion","UnsupportedFeature.VpcAdvancedFeature","OperationFailed.EniTypeNotSupport","IllegalParam.IpVersion","OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch","OperationDenied.NisTrafficAnalyzerNotFound","OperationDenied.NisTrafficAnalyzerNotActive","OperationFailed.InternalError","MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore","OperationDenied.AllTrafficPathOfManagedExist","UnsupportedFeature.UserDefinedTrafficPathIpv6"];
const values12 = ["InvalidAccessKeyId.NotFound","InvalidAccessKeyId.Inactive","SignatureDoesNotMatch","IncompleteSignature","SignatureNonceUsed","InvalidTimeStamp.Expired","InvalidTimeStamp.Format","IllegalTimestamp","Throttling","Throttling.User","Throttling.Api","InvalidAction.NotFound","InvalidApi.NotFound","InvalidVersion","InvalidProduct.NotFound","MissingRegionId","MissingFlowLogId","MissingResourceType","MissingResourceId","MissingNewResourceGroupId","MissingSignature","InvalidDescription","InvalidIpVersion","InvalidAll","InvalidClientToken","InvalidMaxResults","MissingParameter","InvalidParameter","InvalidParamater","UnsupportedHTTPMethod","Forbidden.RAM","Forbidden","Forbbiden.SubUser","NoPermission","InvalidAction","InvalidSecurityToken.Expired","InvalidSecurityToken.Malformed","InvalidSecurityToken.MismatchWithAccessKey","IdempotentParameterMismatch","LastTokenProcessing","TaskConflict","OperationConflict","SystemBusy","UnknownError","InternalError","ServiceUnavailable","InvalidRegionId.NotFound"];
const values13 = ["InvalidInstanceId","ProjectOrLogstoreNotExist","SourceProjectNotExist","Unauthorized","ParameterInvalid","InvalidRegionId.NotFound"];
const values14 = ["InvalidInstanceId","ProjectOrLogstoreNotExist","SourceProjectNotExist","Unauthorized","ParameterInvalid","InvalidStatus","InvalidHdMonitorStatus","FlowLogNumberOverLimit","InvalidRegionId.NotFound","InvalidInstanceId.NotFound","IncorrectStatus.flowlog","InvalidResourceId.NotFound","Forbidden.OperateManagedFlowLog"];
const values15 = ["IncorrectBusinessStatus.FlowLog","InvalidInstanceId","InvalidStatus","InvalidRegionId.NotFound","InvalidInstanceId.NotFound","IncorrectStatus.flowlog","Forbidden.OperateManagedFlowLog","OperationDenied.FlowLogDeliverFailed"];
const values16 = ["IncorrectBusinessStatus.FlowLog","InvalidInstanceId","InvalidStatus","FlowLogNumberOverLimit","InvalidRegionId.NotFound","InvalidInstanceId.NotFound","IncorrectStatus.flowlog","Forbidden.OperateManagedFlowLog"];
const values17 = ["IncorrectBusinessStatus.FlowLog","InvalidInstanceId","ProjectOrLogstoreNotExist","SourceProjectNotExist","Unauthorized","InvalidInstanceId.NotFound","RuleExist","InvalidHdMonitorStatus","FlowLogNumberOverLimit","InvalidTrafficType.NotFound","IncorrectStatus.flowlog","InvalidName.Malformed","IllegalParam.AggregationInterval","Forbidden.OperateManagedFlowLog"];
const values18 = ["OperationFailed.ExceedPurchaseLimit","Forbidden.RAM","OperationFailed.AliGroupUserCanNotBuyInnerCommodity","OperationFailed.QuotaNotEnough","Order.NoRealNameAuthentication","OperationFailed.BasicInfoUncompleted"];
const values19 = ["InvalidTagKey","InvalidTagValue","MissingParam","InvalidInstanceType.NotFound","InvalidInstanceIds.NotFound","Forbidden.TagKeys","QuotaExceeded.TagNum","InvalidTagScope.NotFound","Forbidden.NotAllowedCategary","Forbidden.TagKey.Duplicated","SizeLimitExceeded.TagNum","SizeLimitExceeded.ResourceId","MissingParameter.TagValue","MissingParameter.TagKey","MissingParam.Tags","Forbidden"];
const values20 = ["InvalidTagKey","InvalidTagValue","MissingParam","InvalidInstanceType.NotFound","InvalidInstanceIds.NotFound","Forbidden.TagKeys","QuotaExceeded.TagNum","Forbidden.NotAllowedCategary","Forbidden.TagKey.Duplicated","SizeLimitExceeded.TagNum","SizeLimitExceeded.ResourceId","Forbidden"];
const values21 = ["InvalidTagKey","InvalidTagValue","MissingParam","InvalidInstanceType.NotFound","InvalidInstanceIds.NotFound","Forbidden.TagKeys","QuotaExceeded.TagNum","Forbidden.NotAllowedCategary","Forbidden.TagKey.Duplicated","SizeLimitExceeded.TagNum","SizeLimitExceeded.ResourceId","BothEmpty.TagsAndResources","MissingParam.ResourceType","Forbidden"];
const values22 = ["InvalidResourceGroupId","InvalidResourceId.NotFound","IllegalParam.ResourceType","OperationFailed.InstanceStatusNotAllowed","IncorrectStatus.Vpc","InvalidBandwidthPackageId.NotFound"];
const values23 = ["Normal","FinancialLocked"];
const values24 = ["SUCCESS","FAILED"];
const values25 = ["UnavaliableTarget","ProjectNotExist","UnknownError"];
const values26 = ["","sls"];
// #/paths/~1CreateFlowLog/post/(request)
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1CreateFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.ResourceType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1CreateFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
          errors++;
        }
        if(data0.ResourceId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1CreateFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
          errors++;
        }
        if(data0.TrafficType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1CreateFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "TrafficType"},message:"must have required property '"+"TrafficType"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogName !== undefined){
          let data2 = data0.FlowLogName;
          if(!(validate121(data2, {instancePath:instancePath+"/query/FlowLogName",parentData:data0,parentDataProperty:"FlowLogName",rootData}))){
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Description !== undefined){
          let data3 = data0.Description;
          if(!(validate120(data3, {instancePath:instancePath+"/query/Description",parentData:data0,parentDataProperty:"Description",rootData}))){
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data4 = data0.ResourceType;
          if(!(validate149(data4, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data5 = data0.ResourceId;
          if(!(validate148(data5, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.TrafficType !== undefined){
          let data6 = data0.TrafficType;
          if(!(validate146(data6, {instancePath:instancePath+"/query/TrafficType",parentData:data0,parentDataProperty:"TrafficType",rootData}))){
            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ProjectName !== undefined){
          let data7 = data0.ProjectName;
          if(!(validate117(data7, {instancePath:instancePath+"/query/ProjectName",parentData:data0,parentDataProperty:"ProjectName",rootData}))){
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if(data0.LogStoreName !== undefined){
          let data8 = data0.LogStoreName;
          if(!(validate116(data8, {instancePath:instancePath+"/query/LogStoreName",parentData:data0,parentDataProperty:"LogStoreName",rootData}))){
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
        }
        if(data0.AggregationInterval !== undefined){
          let data9 = data0.AggregationInterval;
          if(!(validate115(data9, {instancePath:instancePath+"/query/AggregationInterval",parentData:data0,parentDataProperty:"AggregationInterval",rootData}))){
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
        if(data0.TrafficPath !== undefined){
          let data10 = data0.TrafficPath;
          if(!(validate144(data10, {instancePath:instancePath+"/query/TrafficPath",parentData:data0,parentDataProperty:"TrafficPath",rootData}))){
            vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceGroupId !== undefined){
          let data11 = data0.ResourceGroupId;
          if(!(validate113(data11, {instancePath:instancePath+"/query/ResourceGroupId",parentData:data0,parentDataProperty:"ResourceGroupId",rootData}))){
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Tag !== undefined){
          let data12 = data0.Tag;
          if(!(validate142(data12, {instancePath:instancePath+"/query/Tag",parentData:data0,parentDataProperty:"Tag",rootData}))){
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
          }
        }
        if(data0.IpVersion !== undefined){
          let data13 = data0.IpVersion;
          if(!(validate109(data13, {instancePath:instancePath+"/query/IpVersion",parentData:data0,parentDataProperty:"IpVersion",rootData}))){
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
        if(data0.LogFormat !== undefined){
          let data14 = data0.LogFormat;
          if(!(validate148(data14, {instancePath:instancePath+"/query/LogFormat",parentData:data0,parentDataProperty:"LogFormat",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data15 = data0.OwnerId;
          if(!(validate141(data15, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data16 = data0.OwnerAccount;
          if(!(validate140(data16, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data17 = data0.ResourceOwnerId;
          if(!(validate141(data17, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data18 = data0.ResourceOwnerAccount;
          if(!(validate140(data18, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1CreateFlowLog/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/x-parameter-rules/0/schema
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ProjectName === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/0/schema/required",keyword:"required",params:{missingProperty: "ProjectName"},message:"must have required property '"+"ProjectName"+"'"});
      errors++;
    }
    if(data.LogStoreName === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/0/schema/required",keyword:"required",params:{missingProperty: "LogStoreName"},message:"must have required property '"+"LogStoreName"+"'"});
      errors++;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/x-parameter-rules/1/schema
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.IpVersion === undefined) && (missing0 = "IpVersion")){
      vErrors = note(vErrors, {});
      errors++;
    }
    else {
      if(data.IpVersion !== undefined){
        let data0 = data.IpVersion;
        const _errs2 = errors;
        if("DualStack" !== data0){
          vErrors = note(vErrors, {});
          errors++;
        }
        if(errors === _errs2){
        }
        var valid1 = _errs2 === errors;
      }
      else {
        var valid1 = true;
      }
      if(valid1){
      }
    }
  }
  if(errors === _errs1){
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if(vErrors !== null){
    if(_errs0){
      vErrors.length = _errs0;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid0){
    const _errs3 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.RegionId !== undefined){
        let data1 = data.RegionId;
        const vSchema0 = values0;
        if(!(((((((((data1 === "ap-southeast-1") || (data1 === "cn-beijing")) || (data1 === "cn-hangzhou")) || (data1 === "cn-huhehaote")) || (data1 === "cn-qingdao")) || (data1 === "cn-shanghai")) || (data1 === "cn-shenzhen")) || (data1 === "us-east-1")) || (data1 === "us-west-1"))){
          vErrors = note(vErrors, {instancePath:instancePath+"/RegionId",schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/1/schema/then/properties/RegionId/enum",keyword:"enum",params:{allowedValues: values0},message:"must be equal to one of the allowed values"});
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if(!valid0){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/1/schema/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/x-parameter-rules/2/schema
function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if(((data.IpVersion === undefined) && (missing0 = "IpVersion")) || ((data.TrafficPath === undefined) && (missing0 = "TrafficPath"))){
      vErrors = note(vErrors, {});
      errors++;
    }
    else {
      if(data.IpVersion !== undefined){
        let data0 = data.IpVersion;
        const _errs2 = errors;
        if("DualStack" !== data0){
          vErrors = note(vErrors, {});
          errors++;
        }
        if(errors === _errs2){
        }
        var valid1 = _errs2 === errors;
      }
      else {
        var valid1 = true;
      }
      if(valid1){
      }
    }
  }
  if(errors === _errs1){
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if(vErrors !== null){
    if(_errs0){
      vErrors.length = _errs0;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid0){
    const _errs3 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.TrafficPath !== undefined){
        let data1 = data.TrafficPath;
        if(!func53(data1, values1)){
          vErrors = note(vErrors, {instancePath:instancePath+"/TrafficPath",schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/2/schema/then/properties/TrafficPath/const",keyword:"const",params:{allowedValue: values1},message:"must be equal to constant"});
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if(!valid0){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/x-parameter-rules/2/schema/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DescribeFlowLogs/post/(request)
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1DescribeFlowLogs/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogName !== undefined){
          let data2 = data0.FlowLogName;
          if(!(validate121(data2, {instancePath:instancePath+"/query/FlowLogName",parentData:data0,parentDataProperty:"FlowLogName",rootData}))){
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogId !== undefined){
          let data3 = data0.FlowLogId;
          if(!(validate148(data3, {instancePath:instancePath+"/query/FlowLogId",parentData:data0,parentDataProperty:"FlowLogId",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Description !== undefined){
          let data4 = data0.Description;
          if(!(validate120(data4, {instancePath:instancePath+"/query/Description",parentData:data0,parentDataProperty:"Description",rootData}))){
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data5 = data0.ResourceType;
          if(!(validate119(data5, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data6 = data0.ResourceId;
          if(!(validate148(data6, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.TrafficType !== undefined){
          let data7 = data0.TrafficType;
          if(!(validate118(data7, {instancePath:instancePath+"/query/TrafficType",parentData:data0,parentDataProperty:"TrafficType",rootData}))){
            vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ProjectName !== undefined){
          let data8 = data0.ProjectName;
          if(!(validate148(data8, {instancePath:instancePath+"/query/ProjectName",parentData:data0,parentDataProperty:"ProjectName",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.LogStoreName !== undefined){
          let data9 = data0.LogStoreName;
          if(!(validate148(data9, {instancePath:instancePath+"/query/LogStoreName",parentData:data0,parentDataProperty:"LogStoreName",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Status !== undefined){
          let data10 = data0.Status;
          if(!(validate98(data10, {instancePath:instancePath+"/query/Status",parentData:data0,parentDataProperty:"Status",rootData}))){
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
        }
        if(data0.PageNumber !== undefined){
          let data11 = data0.PageNumber;
          if(!(validate139(data11, {instancePath:instancePath+"/query/PageNumber",parentData:data0,parentDataProperty:"PageNumber",rootData}))){
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
        }
        if(data0.PageSize !== undefined){
          let data12 = data0.PageSize;
          if(!(validate138(data12, {instancePath:instancePath+"/query/PageSize",parentData:data0,parentDataProperty:"PageSize",rootData}))){
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
        if(data0.VpcId !== undefined){
          let data13 = data0.VpcId;
          if(!(validate148(data13, {instancePath:instancePath+"/query/VpcId",parentData:data0,parentDataProperty:"VpcId",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceGroupId !== undefined){
          let data14 = data0.ResourceGroupId;
          if(!(validate113(data14, {instancePath:instancePath+"/query/ResourceGroupId",parentData:data0,parentDataProperty:"ResourceGroupId",rootData}))){
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Tags !== undefined){
          let data15 = data0.Tags;
          if(!(validate136(data15, {instancePath:instancePath+"/query/Tags",parentData:data0,parentDataProperty:"Tags",rootData}))){
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data16 = data0.OwnerId;
          if(!(validate141(data16, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data17 = data0.OwnerAccount;
          if(!(validate140(data17, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data18 = data0.ResourceOwnerId;
          if(!(validate141(data18, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data19 = data0.ResourceOwnerAccount;
          if(!(validate140(data19, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1DescribeFlowLogs/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DeleteFlowLog/post/(request)
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DeleteFlowLog/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1DeleteFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.FlowLogId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1DeleteFlowLog/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "FlowLogId"},message:"must have required property '"+"FlowLogId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogId !== undefined){
          let data2 = data0.FlowLogId;
          if(!(validate135(data2, {instancePath:instancePath+"/query/FlowLogId",parentData:data0,parentDataProperty:"FlowLogId",rootData}))){
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data3 = data0.OwnerId;
          if(!(validate141(data3, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data4 = data0.OwnerAccount;
          if(!(validate140(data4, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data5 = data0.ResourceOwnerId;
          if(!(validate141(data5, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data6 = data0.ResourceOwnerAccount;
          if(!(validate140(data6, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1DeleteFlowLog/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DeleteFlowLog/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}

// #/paths/~1ModifyFlowLogAttribute/post/(request)
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ModifyFlowLogAttribute/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ModifyFlowLogAttribute/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.FlowLogId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ModifyFlowLogAttribute/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "FlowLogId"},message:"must have required property '"+"FlowLogId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogId !== undefined){
          let data2 = data0.FlowLogId;
          if(!(validate135(data2, {instancePath:instancePath+"/query/FlowLogId",parentData:data0,parentDataProperty:"FlowLogId",rootData}))){
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
            errors = vErrors.length;
          }
        }
        if(data0.FlowLogName !== undefined){
          let data3 = data0.FlowLogName;
          if(!(validate121(data3, {instancePath:instancePath+"/query/FlowLogName",parentData:data0,parentDataProperty:"FlowLogName",rootData}))){
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Description !== undefined){
          let data4 = data0.Description;
          if(!(validate120(data4, {instancePath:instancePath+"/query/Description",parentData:data0,parentDataProperty:"Description",rootData}))){
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
        if(data0.AggregationInterval !== undefined){
          let data5 = data0.AggregationInterval;
          if(!(validate115(data5, {instancePath:instancePath+"/query/AggregationInterval",parentData:data0,parentDataProperty:"AggregationInterval",rootData}))){
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
        if(data0.IpVersion !== undefined){
          let data6 = data0.IpVersion;
          if(!(validate109(data6, {instancePath:instancePath+"/query/IpVersion",parentData:data0,parentDataProperty:"IpVersion",rootData}))){
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
        if(data0.LogFormat !== undefined){
          let data7 = data0.LogFormat;
          if(!(validate148(data7, {instancePath:instancePath+"/query/LogFormat",parentData:data0,parentDataProperty:"LogFormat",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data8 = data0.OwnerId;
          if(!(validate141(data8, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data9 = data0.OwnerAccount;
          if(!(validate140(data9, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data10 = data0.ResourceOwnerId;
          if(!(validate141(data10, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data11 = data0.ResourceOwnerAccount;
          if(!(validate140(data11, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ModifyFlowLogAttribute/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ModifyFlowLogAttribute/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}

// #/paths/~1OpenFlowLogService/post/(request)
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1OpenFlowLogService/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1OpenFlowLogService/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ClientToken !== undefined){
          let data2 = data0.ClientToken;
          if(!(validate134(data2, {instancePath:instancePath+"/query/ClientToken",parentData:data0,parentDataProperty:"ClientToken",rootData}))){
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data3 = data0.OwnerId;
          if(!(validate141(data3, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data4 = data0.OwnerAccount;
          if(!(validate140(data4, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data5 = data0.ResourceOwnerId;
          if(!(validate141(data5, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data6 = data0.ResourceOwnerAccount;
          if(!(validate140(data6, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1OpenFlowLogService/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1OpenFlowLogService/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}

// #/paths/~1TagResources/post/(request)
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1TagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.ResourceType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1TagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
          errors++;
        }
        if(data0.ResourceId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1TagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
          errors++;
        }
        if(data0.Tag === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1TagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "Tag"},message:"must have required property '"+"Tag"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data2 = data0.ResourceType;
          if(!(validate132(data2, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data3 = data0.ResourceId;
          if(!(validate131(data3, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Tag !== undefined){
          let data4 = data0.Tag;
          if(!(validate129(data4, {instancePath:instancePath+"/query/Tag",parentData:data0,parentDataProperty:"Tag",rootData}))){
            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data5 = data0.OwnerId;
          if(!(validate141(data5, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data6 = data0.OwnerAccount;
          if(!(validate140(data6, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data7 = data0.ResourceOwnerId;
          if(!(validate141(data7, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data8 = data0.ResourceOwnerAccount;
          if(!(validate140(data8, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1TagResources/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}

// #/paths/~1UnTagResources/post/(request)
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1UnTagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.ResourceType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1UnTagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
          errors++;
        }
        if(data0.ResourceId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1UnTagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data2 = data0.ResourceType;
          if(!(validate132(data2, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data3 = data0.ResourceId;
          if(!(validate131(data3, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
        if(data0.TagKey !== undefined){
          let data4 = data0.TagKey;
          if(!(validate128(data4, {instancePath:instancePath+"/query/TagKey",parentData:data0,parentDataProperty:"TagKey",rootData}))){
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
          }
        }
        if(data0.All !== undefined){
          let data5 = data0.All;
          if(!(validate127(data5, {instancePath:instancePath+"/query/All",parentData:data0,parentDataProperty:"All",rootData}))){
            vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Tag !== undefined){
          let data6 = data0.Tag;
          if(!(validate125(data6, {instancePath:instancePath+"/query/Tag",parentData:data0,parentDataProperty:"Tag",rootData}))){
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data7 = data0.OwnerId;
          if(!(validate141(data7, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data8 = data0.OwnerAccount;
          if(!(validate140(data8, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data9 = data0.ResourceOwnerId;
          if(!(validate141(data9, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data10 = data0.ResourceOwnerAccount;
          if(!(validate140(data10, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1UnTagResources/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}

// #/paths/~1ListTagResources/post/(request)
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ListTagResources/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ListTagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.ResourceType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ListTagResources/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data2 = data0.ResourceType;
          if(!(validate132(data2, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data3 = data0.ResourceId;
          if(!(validate131(data3, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
        if(data0.NextToken !== undefined){
          let data4 = data0.NextToken;
          if(!(validate140(data4, {instancePath:instancePath+"/query/NextToken",parentData:data0,parentDataProperty:"NextToken",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.MaxResults !== undefined){
          let data5 = data0.MaxResults;
          if(!(validate138(data5, {instancePath:instancePath+"/query/MaxResults",parentData:data0,parentDataProperty:"MaxResults",rootData}))){
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
        if(data0.Tag !== undefined){
          let data6 = data0.Tag;
          if(!(validate142(data6, {instancePath:instancePath+"/query/Tag",parentData:data0,parentDataProperty:"Tag",rootData}))){
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data7 = data0.OwnerId;
          if(!(validate141(data7, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data8 = data0.OwnerAccount;
          if(!(validate140(data8, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data9 = data0.ResourceOwnerId;
          if(!(validate141(data9, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data10 = data0.ResourceOwnerAccount;
          if(!(validate140(data10, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1ListTagResources/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ListTagResources/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}

// #/paths/~1ListTagResources/post/x-parameter-rules/0/schema
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ResourceId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ListTagResources/post/x-parameter-rules/0/schema/anyOf/0/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if(!valid0){
    const _errs2 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.Tag === undefined){
        vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ListTagResources/post/x-parameter-rules/0/schema/anyOf/1/required",keyword:"required",params:{missingProperty: "Tag"},message:"must have required property '"+"Tag"+"'"});
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if(!valid0){
    }
  }
  if(!valid0){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1ListTagResources/post/x-parameter-rules/0/schema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
    errors++;
  }
  else {
    errors = _errs0;
    if(vErrors !== null){
      if(_errs0){
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}

// #/paths/~1MoveResourceGroup/post/(request)
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"});
      errors++;
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.RegionId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
          errors++;
        }
        if(data0.ResourceId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
          errors++;
        }
        if(data0.ResourceType === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
          errors++;
        }
        if(data0.NewResourceGroupId === undefined){
          vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/properties/query/required",keyword:"required",params:{missingProperty: "NewResourceGroupId"},message:"must have required property '"+"NewResourceGroupId"+"'"});
          errors++;
        }
        if(data0.RegionId !== undefined){
          let data1 = data0.RegionId;
          if(!(validate122(data1, {instancePath:instancePath+"/query/RegionId",parentData:data0,parentDataProperty:"RegionId",rootData}))){
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceId !== undefined){
          let data2 = data0.ResourceId;
          if(!(validate148(data2, {instancePath:instancePath+"/query/ResourceId",parentData:data0,parentDataProperty:"ResourceId",rootData}))){
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceType !== undefined){
          let data3 = data0.ResourceType;
          if(!(validate123(data3, {instancePath:instancePath+"/query/ResourceType",parentData:data0,parentDataProperty:"ResourceType",rootData}))){
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
        }
        if(data0.NewResourceGroupId !== undefined){
          let data4 = data0.NewResourceGroupId;
          if(!(validate113(data4, {instancePath:instancePath+"/query/NewResourceGroupId",parentData:data0,parentDataProperty:"NewResourceGroupId",rootData}))){
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerId !== undefined){
          let data5 = data0.OwnerId;
          if(!(validate141(data5, {instancePath:instancePath+"/query/OwnerId",parentData:data0,parentDataProperty:"OwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.OwnerAccount !== undefined){
          let data6 = data0.OwnerAccount;
          if(!(validate140(data6, {instancePath:instancePath+"/query/OwnerAccount",parentData:data0,parentDataProperty:"OwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerId !== undefined){
          let data7 = data0.ResourceOwnerId;
          if(!(validate141(data7, {instancePath:instancePath+"/query/ResourceOwnerId",parentData:data0,parentDataProperty:"ResourceOwnerId",rootData}))){
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
            errors = vErrors.length;
          }
        }
        if(data0.ResourceOwnerAccount !== undefined){
          let data8 = data0.ResourceOwnerAccount;
          if(!(validate140(data8, {instancePath:instancePath+"/query/ResourceOwnerAccount",parentData:data0,parentDataProperty:"ResourceOwnerAccount",rootData}))){
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1MoveResourceGroup/post/(request)/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/parameters/3/schema
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
    errors = vErrors.length;
  }
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/3/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/parameters/4/schema
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/4/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/4/schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/parameters/5/schema
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/5/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/parameters/9/schema
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 20){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/9/schema/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(!(validate114(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
    let valid2;
    let i1 = data.length;
    let j0;
    valid2 = true;
    if(i1 > 1){
      outer0:
      for(;i1--;){
        for(j0 = i1; j0--;){
          if(func53(data[i1], data[j0])){
            vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/9/schema/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
            errors++;
            valid2 = false;
            break outer0;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/9/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}

// #/paths/~1CreateFlowLog/post/parameters/11/schema
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 20){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/11/schema/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(!(validate110(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1CreateFlowLog/post/parameters/11/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}

// #/components/parameters/OwnerId/schema
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/OwnerId/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
    errors++;
  }
  if(typeof data == "number"){
    if(!(formats10.validate(data))){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/OwnerId/schema/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""});
      errors++;
    }
  }
  if(typeof data === "string"){
  }
  validate141.errors = vErrors;
  return errors === 0;
}

// #/components/parameters/OwnerAccount/schema
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/OwnerAccount/schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DescribeFlowLogs/post/parameters/10/schema
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/10/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
    errors++;
  }
  if(typeof data == "number"){
    if(data < 1 || isNaN(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/10/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
      errors++;
    }
    if(!(formats4.validate(data))){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/10/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""});
      errors++;
    }
  }
  if(typeof data === "string"){
  }
  validate139.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DescribeFlowLogs/post/parameters/11/schema
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/11/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
    errors++;
  }
  if(typeof data == "number"){
    if(data > 50 || isNaN(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/11/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
      errors++;
    }
    if(data < 1 || isNaN(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/11/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
      errors++;
    }
    if(!(formats4.validate(data))){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/11/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""});
      errors++;
    }
  }
  if(typeof data === "string"){
  }
  validate138.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DescribeFlowLogs/post/parameters/14/schema
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 10){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/14/schema/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(!(validate110(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DescribeFlowLogs/post/parameters/14/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}

// #/paths/~1DeleteFlowLog/post/parameters/1/schema
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(wrapper1.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
    errors = vErrors.length;
  }
  if(typeof data === "string"){
    if(!pattern15.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1DeleteFlowLog/post/parameters/1/schema/pattern",keyword:"pattern",params:{pattern: "^fl-"},message:"must match pattern \""+"^fl-"+"\""});
      errors++;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}

// #/components/parameters/ClientToken/schema
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/ClientToken/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern14.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/ClientToken/schema/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/parameters/ClientToken/schema/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}

// #/paths/~1TagResources/post/parameters/1/schema
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
    errors = vErrors.length;
  }
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/1/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}

// #/paths/~1TagResources/post/parameters/2/schema
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 50){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/2/schema/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(typeof data0 === "string"){
        if(func0(data0) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/paths/~1TagResources/post/parameters/2/schema/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/paths/~1TagResources/post/parameters/2/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/2/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}

// #/paths/~1TagResources/post/parameters/3/schema
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 20){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/3/schema/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
      errors++;
    }
    if(data.length < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/3/schema/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(!(validate59(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1TagResources/post/parameters/3/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}

// #/paths/~1UnTagResources/post/parameters/3/schema
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 20){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/parameters/3/schema/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
      errors++;
    }
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(typeof data0 === "string"){
        if(func0(data0) > 128){
          vErrors = note(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/paths/~1UnTagResources/post/parameters/3/schema/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/paths/~1UnTagResources/post/parameters/3/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/parameters/3/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}

// #/paths/~1UnTagResources/post/parameters/4/schema
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "boolean"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/parameters/4/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}

// #/paths/~1UnTagResources/post/parameters/5/schema
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    let valid1 = true;
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      const _errs1 = errors;
      if(!(validate110(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        valid1 = false;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1UnTagResources/post/parameters/5/schema/type",keyword:"type",params:{type: "array"},message:"must be array"});
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}

// #/paths/~1MoveResourceGroup/post/parameters/2/schema
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
    errors = vErrors.length;
  }
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/paths/~1MoveResourceGroup/post/parameters/2/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/RegionId
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RegionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern13.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RegionId/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z0-9]+)+$"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RegionId/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogName
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 128){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
      errors++;
    }
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern11.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogName/pattern",keyword:"pattern",params:{pattern: "^(?!https?://)"},message:"must match pattern \""+"^(?!https?://)"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogName/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogDescription
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 256){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDescription/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"});
      errors++;
    }
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDescription/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern11.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDescription/pattern",keyword:"pattern",params:{pattern: "^(?!https?://)"},message:"must match pattern \""+"^(?!https?://)"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDescription/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogResourceType
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogResourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values2;
  if(!(((data === "NetworkInterface") || (data === "VSwitch")) || (data === "VPC"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogResourceType/enum",keyword:"enum",params:{allowedValues: values2},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TrafficType
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TrafficType/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values3;
  if(!(((data === "All") || (data === "Allow")) || (data === "Drop"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TrafficType/enum",keyword:"enum",params:{allowedValues: values3},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ProjectName
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 63){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ProjectName/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"});
      errors++;
    }
    if(func0(data) < 3){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ProjectName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
      errors++;
    }
    if(!pattern10.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ProjectName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]$"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ProjectName/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/LogStoreName
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 63){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/LogStoreName/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"});
      errors++;
    }
    if(func0(data) < 3){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/LogStoreName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"});
      errors++;
    }
    if(!pattern9.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/LogStoreName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]$"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/LogStoreName/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/AggregationInterval
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/AggregationInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
    errors++;
  }
  const vSchema0 = values4;
  if(!(((data === 1) || (data === 5)) || (data === 10))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/AggregationInterval/enum",keyword:"enum",params:{allowedValues: values4},message:"must be equal to one of the allowed values"});
    errors++;
  }
  if(typeof data == "number"){
    if(!(formats4.validate(data))){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/AggregationInterval/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""});
      errors++;
    }
  }
  if(typeof data === "string"){
  }
  validate115.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TrafficPath
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TrafficPath/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values5;
  if(!((((((((((data === "all") || (data === "internetGateway")) || (data === "natGateway")) || (data === "vpnGateway")) || (data === "transitRouter")) || (data === "gatewayEndpoint")) || (data === "vbr")) || (data === "ecr")) || (data === "ipv4Gateway")) || (data === "gatewayLoadBalancerEndpoint"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TrafficPath/enum",keyword:"enum",params:{allowedValues: values5},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ResourceGroupId
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ResourceGroupId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern8.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ResourceGroupId/pattern",keyword:"pattern",params:{pattern: "^rg-[0-9A-Za-z*]+$"},message:"must match pattern \""+"^rg-[0-9A-Za-z*]+$"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ResourceGroupId/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/Tag
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Key === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/Tag/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"});
      errors++;
    }
    if(data.Key !== undefined){
      let data0 = data.Key;
      if(!(validate36(data0, {instancePath:instancePath+"/Key",parentData:data,parentDataProperty:"Key",rootData}))){
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if(data.Value !== undefined){
      let data1 = data.Value;
      if(!(validate35(data1, {instancePath:instancePath+"/Value",parentData:data,parentDataProperty:"Value",rootData}))){
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/IpVersion
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/IpVersion/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values6;
  if(!((data === "IPv4") || (data === "DualStack"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/IpVersion/enum",keyword:"enum",params:{allowedValues: values6},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/CreateFlowLogResponse
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.Success === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogResponse/required",keyword:"required",params:{missingProperty: "Success"},message:"must have required property '"+"Success"+"'"});
      errors++;
    }
    if(data.FlowLogId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogResponse/required",keyword:"required",params:{missingProperty: "FlowLogId"},message:"must have required property '"+"FlowLogId"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.Success !== undefined){
      let data1 = data.Success;
      if(!(validate33(data1, {instancePath:instancePath+"/Success",parentData:data,parentDataProperty:"Success",rootData}))){
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if(data.FlowLogId !== undefined){
      let data2 = data.FlowLogId;
      if(!(wrapper1.validate(data2, {instancePath:instancePath+"/FlowLogId",parentData:data,parentDataProperty:"FlowLogId",rootData}))){
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.ResourceGroupId !== undefined){
      let data3 = data.ResourceGroupId;
      if(!(wrapper7.validate(data3, {instancePath:instancePath+"/ResourceGroupId",parentData:data,parentDataProperty:"ResourceGroupId",rootData}))){
        vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/CreateFlowLogError
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate30(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/CreateFlowLogError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/GatewayError
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GatewayError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogStatus
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values7;
  if(!((((((data === "Activating") || (data === "Active")) || (data === "Deactivating")) || (data === "Inactive")) || (data === "Modifying")) || (data === "Deleting"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogStatus/enum",keyword:"enum",params:{allowedValues: values7},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DescribeFlowLogsResponse
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.PageNumber === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/required",keyword:"required",params:{missingProperty: "PageNumber"},message:"must have required property '"+"PageNumber"+"'"});
      errors++;
    }
    if(data.PageSize === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/required",keyword:"required",params:{missingProperty: "PageSize"},message:"must have required property '"+"PageSize"+"'"});
      errors++;
    }
    if(data.TotalCount === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/required",keyword:"required",params:{missingProperty: "TotalCount"},message:"must have required property '"+"TotalCount"+"'"});
      errors++;
    }
    if(data.FlowLogs === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/required",keyword:"required",params:{missingProperty: "FlowLogs"},message:"must have required property '"+"FlowLogs"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.Success !== undefined){
      let data1 = data.Success;
      if(!(validate33(data1, {instancePath:instancePath+"/Success",parentData:data,parentDataProperty:"Success",rootData}))){
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if(data.PageNumber !== undefined){
      let data2 = data.PageNumber;
      if(typeof data2 === "string"){
        if(!pattern5.test(data2)){
          vErrors = note(vErrors, {instancePath:instancePath+"/PageNumber",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/PageNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PageNumber",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/PageNumber/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.PageSize !== undefined){
      let data3 = data.PageSize;
      if(typeof data3 === "string"){
        if(!pattern5.test(data3)){
          vErrors = note(vErrors, {instancePath:instancePath+"/PageSize",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/PageSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PageSize",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/PageSize/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.TotalCount !== undefined){
      let data4 = data.TotalCount;
      if(typeof data4 === "string"){
        if(!pattern5.test(data4)){
          vErrors = note(vErrors, {instancePath:instancePath+"/TotalCount",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/TotalCount/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/TotalCount",schemaPath:"#/components/schemas/DescribeFlowLogsResponse/properties/TotalCount/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.FlowLogs !== undefined){
      let data5 = data.FlowLogs;
      if(!(validate27(data5, {instancePath:instancePath+"/FlowLogs",parentData:data,parentDataProperty:"FlowLogs",rootData}))){
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DescribeFlowLogsError
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate26(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/DescribeFlowLogsError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DeleteFlowLogResponse
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.Success === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogResponse/required",keyword:"required",params:{missingProperty: "Success"},message:"must have required property '"+"Success"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.Success !== undefined){
      let data1 = data.Success;
      if(!(validate33(data1, {instancePath:instancePath+"/Success",parentData:data,parentDataProperty:"Success",rootData}))){
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DeleteFlowLogError
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate25(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/DeleteFlowLogError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ActiveFlowLogError
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate24(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/ActiveFlowLogError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ActiveFlowLogError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DeactiveFlowLogError
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate23(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/DeactiveFlowLogError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeactiveFlowLogError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ModifyFlowLogAttributeError
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate22(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/ModifyFlowLogAttributeError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ModifyFlowLogAttributeError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/OpenFlowLogServiceResponse
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/OpenFlowLogServiceResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.Code !== undefined){
      let data1 = data.Code;
      if(typeof data1 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/OpenFlowLogServiceResponse/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Message !== undefined){
      let data2 = data.Message;
      if(typeof data2 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/Message",schemaPath:"#/components/schemas/OpenFlowLogServiceResponse/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/OpenFlowLogServiceResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/OpenFlowLogServiceError
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate21(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/OpenFlowLogServiceError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/OpenFlowLogServiceError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/GetFlowLogServiceStatusResponse
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GetFlowLogServiceStatusResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.Enabled === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GetFlowLogServiceStatusResponse/required",keyword:"required",params:{missingProperty: "Enabled"},message:"must have required property '"+"Enabled"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.Enabled !== undefined){
      let data1 = data.Enabled;
      if(typeof data1 !== "boolean"){
        vErrors = note(vErrors, {instancePath:instancePath+"/Enabled",schemaPath:"#/components/schemas/GetFlowLogServiceStatusResponse/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GetFlowLogServiceStatusResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TaggedResourceType
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values8;
  if(!(((((((((((((((((((data === "VPC") || (data === "VSWITCH")) || (data === "ROUTETABLE")) || (data === "EIP")) || (data === "VPNGATEWAY")) || (data === "NATGATEWAY")) || (data === "COMMONBANDWIDTHPACKAGE")) || (data === "PREFIXLIST")) || (data === "PUBLICIPADDRESSPOOL")) || (data === "IPV4GATEWAY")) || (data === "IPV6GATEWAY")) || (data === "NETWORKACL")) || (data === "TRAFFICMIRRORFILTER")) || (data === "TRAFFICMIRRORSESSION")) || (data === "FLOWLOG")) || (data === "HAVIP")) || (data === "DHCPOPTIONSSET")) || (data === "GATEWAYENDPOINT")) || (data === "IPV6ADDRESS"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/anyOf/0/enum",keyword:"enum",params:{allowedValues: values8},message:"must be equal to one of the allowed values"});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if(!valid0){
    const _errs4 = errors;
    if(typeof data === "string"){
      if(!pattern4.test(data)){
        vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[Vv][Pp][Cc]|[Vv][Ss][Ww][Ii][Tt][Cc][Hh]|[Rr][Oo][Uu][Tt][Ee][Tt][Aa][Bb][Ll][Ee]|[Ee][Ii][Pp]|[Vv][Pp][Nn][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Aa][Tt][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Cc][Oo][Mm][Mm][Oo][Nn][Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Ee][Tt][Ww][Oo][Rr][Kk][Aa][Cc][Ll]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss])$"},message:"must match pattern \""+"^(?:[Vv][Pp][Cc]|[Vv][Ss][Ww][Ii][Tt][Cc][Hh]|[Rr][Oo][Uu][Tt][Ee][Tt][Aa][Bb][Ll][Ee]|[Ee][Ii][Pp]|[Vv][Pp][Nn][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Aa][Tt][Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Cc][Oo][Mm][Mm][Oo][Nn][Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Nn][Ee][Tt][Ww][Oo][Rr][Kk][Aa][Cc][Ll]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss])$"+"\""});
        errors++;
      }
    }
    else {
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    if(!valid0){
    }
  }
  if(!valid0){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TaggedResourceType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
    errors++;
  }
  else {
    errors = _errs1;
    if(vErrors !== null){
      if(_errs1){
        vErrors.length = _errs1;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagToAdd
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Key === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagToAdd/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"});
      errors++;
    }
    if(data.Value === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagToAdd/required",keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"});
      errors++;
    }
    if(data.Key !== undefined){
      let data0 = data.Key;
      if(!(validate36(data0, {instancePath:instancePath+"/Key",parentData:data,parentDataProperty:"Key",rootData}))){
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if(data.Value !== undefined){
      let data1 = data.Value;
      if(!(validate35(data1, {instancePath:instancePath+"/Value",parentData:data,parentDataProperty:"Value",rootData}))){
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagToAdd/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagResourcesResponse
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourcesResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourcesResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagResourcesError
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate20(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/TagResourcesError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourcesError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/UnTagResourcesError
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate19(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/UnTagResourcesError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/UnTagResourcesError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ListTagResourcesResponse
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesResponse/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.TagResources === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesResponse/required",keyword:"required",params:{missingProperty: "TagResources"},message:"must have required property '"+"TagResources"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(validate34(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if(data.NextToken !== undefined){
      let data1 = data.NextToken;
      if(typeof data1 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/NextToken",schemaPath:"#/components/schemas/ListTagResourcesResponse/properties/NextToken/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.TagResources !== undefined){
      let data2 = data.TagResources;
      if(!(validate17(data2, {instancePath:instancePath+"/TagResources",parentData:data,parentDataProperty:"TagResources",rootData}))){
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesResponse/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ListTagResourcesError
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate16(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/ListTagResourcesError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/GroupedResourceType
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values9;
  if(!((((((((((((((data === "Vpc") || (data === "Eip")) || (data === "BandwidthPackage")) || (data === "PrefixList")) || (data === "PublicIpAddressPool")) || (data === "FlowLog")) || (data === "HaVip")) || (data === "TrafficMirrorFilter")) || (data === "TrafficMirrorSession")) || (data === "IPv4Gateway")) || (data === "IPv6Gateway")) || (data === "IPv6Address")) || (data === "DhcpOptionsSet")) || (data === "GatewayEndpoint"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/anyOf/0/enum",keyword:"enum",params:{allowedValues: values9},message:"must be equal to one of the allowed values"});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if(!valid0){
    const _errs4 = errors;
    if(typeof data === "string"){
      if(!pattern3.test(data)){
        vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[Vv][Pp][Cc]|[Ee][Ii][Pp]|[Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt])$"},message:"must match pattern \""+"^(?:[Vv][Pp][Cc]|[Ee][Ii][Pp]|[Bb][Aa][Nn][Dd][Ww][Ii][Dd][Tt][Hh][Pp][Aa][Cc][Kk][Aa][Gg][Ee]|[Pp][Rr][Ee][Ff][Ii][Xx][Ll][Ii][Ss][Tt]|[Pp][Uu][Bb][Ll][Ii][Cc][Ii][Pp][Aa][Dd][Dd][Rr][Ee][Ss][Ss][Pp][Oo][Oo][Ll]|[Ff][Ll][Oo][Ww][Ll][Oo][Gg]|[Hh][Aa][Vv][Ii][Pp]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ff][Ii][Ll][Tt][Ee][Rr]|[Tt][Rr][Aa][Ff][Ff][Ii][Cc][Mm][Ii][Rr][Rr][Oo][Rr][Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Ii][Pp][Vv]4[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Gg][Aa][Tt][Ee][Ww][Aa][Yy]|[Ii][Pp][Vv]6[Aa][Dd][Dd][Rr][Ee][Ss][Ss]|[Dd][Hh][Cc][Pp][Oo][Pp][Tt][Ii][Oo][Nn][Ss][Ss][Ee][Tt]|[Gg][Aa][Tt][Ee][Ww][Aa][Yy][Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt])$"+"\""});
        errors++;
      }
    }
    else {
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
    if(!valid0){
    }
  }
  if(!valid0){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GroupedResourceType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
    errors++;
  }
  else {
    errors = _errs1;
    if(vErrors !== null){
      if(_errs1){
        vErrors.length = _errs1;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/MoveResourceGroupError
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Code !== undefined){
      let data0 = data.Code;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if(!(validate15(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if(!valid2){
        const _errs6 = errors;
        if(!(validate29(data0, {instancePath:instancePath+"/Code",parentData:data,parentDataProperty:"Code",rootData}))){
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
        if(!valid2){
        }
      }
      if(!valid2){
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/MoveResourceGroupError/allOf/1/properties/Code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
        errors++;
      }
      else {
        errors = _errs4;
        if(vErrors !== null){
          if(_errs4){
            vErrors.length = _errs4;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/MoveResourceGroupError/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagKey
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 128){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
      errors++;
    }
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
    if(!pattern1.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagKey/pattern",keyword:"pattern",params:{pattern: "^(?!aliyun|acs:)(?![\\s\\S]*https?://)"},message:"must match pattern \""+"^(?!aliyun|acs:)(?![\\s\\S]*https?://)"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagKey/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagValue
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 128){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagValue/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"});
      errors++;
    }
    if(func0(data) < 0){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagValue/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"});
      errors++;
    }
    if(!pattern1.test(data)){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagValue/pattern",keyword:"pattern",params:{pattern: "^(?!aliyun|acs:)(?![\\s\\S]*https?://)"},message:"must match pattern \""+"^(?!aliyun|acs:)(?![\\s\\S]*https?://)"+"\""});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagValue/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/RequestId
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 36){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RequestId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"});
      errors++;
    }
    if(func0(data) < 1){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
      errors++;
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/SuccessFlag
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/SuccessFlag/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values10;
  if(!((data === "true") || (data === "false"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/SuccessFlag/enum",keyword:"enum",params:{allowedValues: values10},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ErrorBody
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.RequestId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ErrorBody/required",keyword:"required",params:{missingProperty: "RequestId"},message:"must have required property '"+"RequestId"+"'"});
      errors++;
    }
    if(data.HostId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ErrorBody/required",keyword:"required",params:{missingProperty: "HostId"},message:"must have required property '"+"HostId"+"'"});
      errors++;
    }
    if(data.Code === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ErrorBody/required",keyword:"required",params:{missingProperty: "Code"},message:"must have required property '"+"Code"+"'"});
      errors++;
    }
    if(data.Message === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ErrorBody/required",keyword:"required",params:{missingProperty: "Message"},message:"must have required property '"+"Message"+"'"});
      errors++;
    }
    if(data.RequestId !== undefined){
      let data0 = data.RequestId;
      if(!(wrapper8.validate(data0, {instancePath:instancePath+"/RequestId",parentData:data,parentDataProperty:"RequestId",rootData}))){
        vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.HostId !== undefined){
      let data1 = data.HostId;
      if(typeof data1 === "string"){
        if(func0(data1) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/HostId",schemaPath:"#/components/schemas/ErrorBody/properties/HostId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/HostId",schemaPath:"#/components/schemas/ErrorBody/properties/HostId/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Code !== undefined){
      let data2 = data.Code;
      if(typeof data2 === "string"){
        if(func0(data2) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/ErrorBody/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/Code",schemaPath:"#/components/schemas/ErrorBody/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Message !== undefined){
      let data3 = data.Message;
      if(typeof data3 === "string"){
        if(func0(data3) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/Message",schemaPath:"#/components/schemas/ErrorBody/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/Message",schemaPath:"#/components/schemas/ErrorBody/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Recommend !== undefined){
      let data4 = data.Recommend;
      if(typeof data4 == "number"){
      }
      if(typeof data4 === "string"){
        if(func0(data4) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/Recommend",schemaPath:"#/components/schemas/ErrorBody/properties/Recommend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
        if(!(formats2(data4))){
          vErrors = note(vErrors, {instancePath:instancePath+"/Recommend",schemaPath:"#/components/schemas/ErrorBody/properties/Recommend/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/Recommend",schemaPath:"#/components/schemas/ErrorBody/properties/Recommend/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.AccessDeniedDetail !== undefined){
      let data5 = data.AccessDeniedDetail;
      if(!(validate14(data5, {instancePath:instancePath+"/AccessDeniedDetail",parentData:data,parentDataProperty:"AccessDeniedDetail",rootData}))){
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ErrorBody/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/CreateFlowLogErrorCode
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values11;
  if(!(((((((((((((((((((((((((((((((((((data === "IncorrectBusinessStatus.FlowLog") || (data === "OptInRequired.FlowLog")) || (data === "OperationUnsupported.AdvancedFeature")) || (data === "InvalidInstanceId")) || (data === "ProjectOrLogstoreNotExist")) || (data === "SourceProjectNotExist")) || (data === "Unauthorized")) || (data === "OperationUnsupported.action")) || (data === "ParameterInvalid")) || (data === "RuleExist")) || (data === "InvalidHdMonitorStatus")) || (data === "QuotaExceeded.FlowlogCount")) || (data === "InvalidResourceId.NotFound")) || (data === "INVALID_PARAMETER")) || (data === "MissingParameter")) || (data === "InvalidRegionId.NotFound")) || (data === "InvalidResourceType.NotFound")) || (data === "OperationUnsupported.ResourceType")) || (data === "IllegalParam.AggregationInterval")) || (data === "UnsupportedFeature.UserDefinedTrafficPath")) || (data === "IllegalParam.TrafficPath")) || (data === "DuplicatedParam.TrafficPath")) || (data === "IllegalParam.ResourceGroupId")) || (data === "OperationDenied.OperateShareResource")) || (data === "UnsupportedFeature.IpVersion")) || (data === "UnsupportedFeature.VpcAdvancedFeature")) || (data === "OperationFailed.EniTypeNotSupport")) || (data === "IllegalParam.IpVersion")) || (data === "OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch")) || (data === "OperationDenied.NisTrafficAnalyzerNotFound")) || (data === "OperationDenied.NisTrafficAnalyzerNotActive")) || (data === "OperationFailed.InternalError")) || (data === "MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore")) || (data === "OperationDenied.AllTrafficPathOfManagedExist")) || (data === "UnsupportedFeature.UserDefinedTrafficPathIpv6"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/CreateFlowLogErrorCode/enum",keyword:"enum",params:{allowedValues: values11},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/GatewayErrorCode
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GatewayErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values12;
  if(!(((((((((((((((((((((((((((((((((((((((((((((((data === "InvalidAccessKeyId.NotFound") || (data === "InvalidAccessKeyId.Inactive")) || (data === "SignatureDoesNotMatch")) || (data === "IncompleteSignature")) || (data === "SignatureNonceUsed")) || (data === "InvalidTimeStamp.Expired")) || (data === "InvalidTimeStamp.Format")) || (data === "IllegalTimestamp")) || (data === "Throttling")) || (data === "Throttling.User")) || (data === "Throttling.Api")) || (data === "InvalidAction.NotFound")) || (data === "InvalidApi.NotFound")) || (data === "InvalidVersion")) || (data === "InvalidProduct.NotFound")) || (data === "MissingRegionId")) || (data === "MissingFlowLogId")) || (data === "MissingResourceType")) || (data === "MissingResourceId")) || (data === "MissingNewResourceGroupId")) || (data === "MissingSignature")) || (data === "InvalidDescription")) || (data === "InvalidIpVersion")) || (data === "InvalidAll")) || (data === "InvalidClientToken")) || (data === "InvalidMaxResults")) || (data === "MissingParameter")) || (data === "InvalidParameter")) || (data === "InvalidParamater")) || (data === "UnsupportedHTTPMethod")) || (data === "Forbidden.RAM")) || (data === "Forbidden")) || (data === "Forbbiden.SubUser")) || (data === "NoPermission")) || (data === "InvalidAction")) || (data === "InvalidSecurityToken.Expired")) || (data === "InvalidSecurityToken.Malformed")) || (data === "InvalidSecurityToken.MismatchWithAccessKey")) || (data === "IdempotentParameterMismatch")) || (data === "LastTokenProcessing")) || (data === "TaskConflict")) || (data === "OperationConflict")) || (data === "SystemBusy")) || (data === "UnknownError")) || (data === "InternalError")) || (data === "ServiceUnavailable")) || (data === "InvalidRegionId.NotFound"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/GatewayErrorCode/enum",keyword:"enum",params:{allowedValues: values12},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogList
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.FlowLog === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogList/required",keyword:"required",params:{missingProperty: "FlowLog"},message:"must have required property '"+"FlowLog"+"'"});
      errors++;
    }
    if(data.FlowLog !== undefined){
      let data0 = data.FlowLog;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs3 = errors;
          if(!(validate7(data1, {instancePath:instancePath+"/FlowLog/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs3 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/FlowLog",schemaPath:"#/components/schemas/FlowLogList/properties/FlowLog/type",keyword:"type",params:{type: "array"},message:"must be array"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogList/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DescribeFlowLogsErrorCode
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values13;
  if(!((((((data === "InvalidInstanceId") || (data === "ProjectOrLogstoreNotExist")) || (data === "SourceProjectNotExist")) || (data === "Unauthorized")) || (data === "ParameterInvalid")) || (data === "InvalidRegionId.NotFound"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DescribeFlowLogsErrorCode/enum",keyword:"enum",params:{allowedValues: values13},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DeleteFlowLogErrorCode
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values14;
  if(!(((((((((((((data === "InvalidInstanceId") || (data === "ProjectOrLogstoreNotExist")) || (data === "SourceProjectNotExist")) || (data === "Unauthorized")) || (data === "ParameterInvalid")) || (data === "InvalidStatus")) || (data === "InvalidHdMonitorStatus")) || (data === "FlowLogNumberOverLimit")) || (data === "InvalidRegionId.NotFound")) || (data === "InvalidInstanceId.NotFound")) || (data === "IncorrectStatus.flowlog")) || (data === "InvalidResourceId.NotFound")) || (data === "Forbidden.OperateManagedFlowLog"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeleteFlowLogErrorCode/enum",keyword:"enum",params:{allowedValues: values14},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ActiveFlowLogErrorCode
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ActiveFlowLogErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values15;
  if(!((((((((data === "IncorrectBusinessStatus.FlowLog") || (data === "InvalidInstanceId")) || (data === "InvalidStatus")) || (data === "InvalidRegionId.NotFound")) || (data === "InvalidInstanceId.NotFound")) || (data === "IncorrectStatus.flowlog")) || (data === "Forbidden.OperateManagedFlowLog")) || (data === "OperationDenied.FlowLogDeliverFailed"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ActiveFlowLogErrorCode/enum",keyword:"enum",params:{allowedValues: values15},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/DeactiveFlowLogErrorCode
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeactiveFlowLogErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values16;
  if(!((((((((data === "IncorrectBusinessStatus.FlowLog") || (data === "InvalidInstanceId")) || (data === "InvalidStatus")) || (data === "FlowLogNumberOverLimit")) || (data === "InvalidRegionId.NotFound")) || (data === "InvalidInstanceId.NotFound")) || (data === "IncorrectStatus.flowlog")) || (data === "Forbidden.OperateManagedFlowLog"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/DeactiveFlowLogErrorCode/enum",keyword:"enum",params:{allowedValues: values16},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ModifyFlowLogAttributeErrorCode
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ModifyFlowLogAttributeErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values17;
  if(!((((((((((((((data === "IncorrectBusinessStatus.FlowLog") || (data === "InvalidInstanceId")) || (data === "ProjectOrLogstoreNotExist")) || (data === "SourceProjectNotExist")) || (data === "Unauthorized")) || (data === "InvalidInstanceId.NotFound")) || (data === "RuleExist")) || (data === "InvalidHdMonitorStatus")) || (data === "FlowLogNumberOverLimit")) || (data === "InvalidTrafficType.NotFound")) || (data === "IncorrectStatus.flowlog")) || (data === "InvalidName.Malformed")) || (data === "IllegalParam.AggregationInterval")) || (data === "Forbidden.OperateManagedFlowLog"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ModifyFlowLogAttributeErrorCode/enum",keyword:"enum",params:{allowedValues: values17},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/OpenFlowLogServiceErrorCode
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/OpenFlowLogServiceErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values18;
  if(!((((((data === "OperationFailed.ExceedPurchaseLimit") || (data === "Forbidden.RAM")) || (data === "OperationFailed.AliGroupUserCanNotBuyInnerCommodity")) || (data === "OperationFailed.QuotaNotEnough")) || (data === "Order.NoRealNameAuthentication")) || (data === "OperationFailed.BasicInfoUncompleted"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/OpenFlowLogServiceErrorCode/enum",keyword:"enum",params:{allowedValues: values18},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagResourcesErrorCode
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourcesErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values19;
  if(!((((((((((((((((data === "InvalidTagKey") || (data === "InvalidTagValue")) || (data === "MissingParam")) || (data === "InvalidInstanceType.NotFound")) || (data === "InvalidInstanceIds.NotFound")) || (data === "Forbidden.TagKeys")) || (data === "QuotaExceeded.TagNum")) || (data === "InvalidTagScope.NotFound")) || (data === "Forbidden.NotAllowedCategary")) || (data === "Forbidden.TagKey.Duplicated")) || (data === "SizeLimitExceeded.TagNum")) || (data === "SizeLimitExceeded.ResourceId")) || (data === "MissingParameter.TagValue")) || (data === "MissingParameter.TagKey")) || (data === "MissingParam.Tags")) || (data === "Forbidden"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourcesErrorCode/enum",keyword:"enum",params:{allowedValues: values19},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/UnTagResourcesErrorCode
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/UnTagResourcesErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values20;
  if(!((((((((((((data === "InvalidTagKey") || (data === "InvalidTagValue")) || (data === "MissingParam")) || (data === "InvalidInstanceType.NotFound")) || (data === "InvalidInstanceIds.NotFound")) || (data === "Forbidden.TagKeys")) || (data === "QuotaExceeded.TagNum")) || (data === "Forbidden.NotAllowedCategary")) || (data === "Forbidden.TagKey.Duplicated")) || (data === "SizeLimitExceeded.TagNum")) || (data === "SizeLimitExceeded.ResourceId")) || (data === "Forbidden"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/UnTagResourcesErrorCode/enum",keyword:"enum",params:{allowedValues: values20},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagResourceList
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.TagResource === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourceList/required",keyword:"required",params:{missingProperty: "TagResource"},message:"must have required property '"+"TagResource"+"'"});
      errors++;
    }
    if(data.TagResource !== undefined){
      let data0 = data.TagResource;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs3 = errors;
          if(!(validate6(data1, {instancePath:instancePath+"/TagResource/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs3 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/TagResource",schemaPath:"#/components/schemas/TagResourceList/properties/TagResource/type",keyword:"type",params:{type: "array"},message:"must be array"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResourceList/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/ListTagResourcesErrorCode
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values21;
  if(!((((((((((((((data === "InvalidTagKey") || (data === "InvalidTagValue")) || (data === "MissingParam")) || (data === "InvalidInstanceType.NotFound")) || (data === "InvalidInstanceIds.NotFound")) || (data === "Forbidden.TagKeys")) || (data === "QuotaExceeded.TagNum")) || (data === "Forbidden.NotAllowedCategary")) || (data === "Forbidden.TagKey.Duplicated")) || (data === "SizeLimitExceeded.TagNum")) || (data === "SizeLimitExceeded.ResourceId")) || (data === "BothEmpty.TagsAndResources")) || (data === "MissingParam.ResourceType")) || (data === "Forbidden"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/ListTagResourcesErrorCode/enum",keyword:"enum",params:{allowedValues: values21},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/MoveResourceGroupErrorCode
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/MoveResourceGroupErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values22;
  if(!((((((data === "InvalidResourceGroupId") || (data === "InvalidResourceId.NotFound")) || (data === "IllegalParam.ResourceType")) || (data === "OperationFailed.InstanceStatusNotAllowed")) || (data === "IncorrectStatus.Vpc")) || (data === "InvalidBandwidthPackageId.NotFound"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/MoveResourceGroupErrorCode/enum",keyword:"enum",params:{allowedValues: values22},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/AccessDeniedDetail
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.AuthAction !== undefined){
      let data0 = data.AuthAction;
      if(typeof data0 === "string"){
        if(func0(data0) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/AuthAction",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthAction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/AuthAction",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthAction/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.AuthPrincipalDisplayName !== undefined){
      let data1 = data.AuthPrincipalDisplayName;
      if(typeof data1 === "string"){
        if(func0(data1) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalDisplayName",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalDisplayName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalDisplayName",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalDisplayName/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.AuthPrincipalOwnerId !== undefined){
      let data2 = data.AuthPrincipalOwnerId;
      if(typeof data2 === "string"){
        if(func0(data2) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalOwnerId",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalOwnerId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalOwnerId",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalOwnerId/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.AuthPrincipalType !== undefined){
      let data3 = data.AuthPrincipalType;
      if(typeof data3 === "string"){
        if(func0(data3) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/AuthPrincipalType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/AuthPrincipalType/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.EncodedDiagnosticMessage !== undefined){
      let data4 = data.EncodedDiagnosticMessage;
      if(typeof data4 === "string"){
        if(func0(data4) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/EncodedDiagnosticMessage",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/EncodedDiagnosticMessage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/EncodedDiagnosticMessage",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/EncodedDiagnosticMessage/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.NoPermissionType !== undefined){
      let data5 = data.NoPermissionType;
      if(typeof data5 === "string"){
        if(func0(data5) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/NoPermissionType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/NoPermissionType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/NoPermissionType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/NoPermissionType/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.PolicyType !== undefined){
      let data6 = data.PolicyType;
      if(typeof data6 === "string"){
        if(func0(data6) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/PolicyType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/PolicyType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/PolicyType",schemaPath:"#/components/schemas/AccessDeniedDetail/properties/PolicyType/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/AccessDeniedDetail/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLog
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.FlowLogId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "FlowLogId"},message:"must have required property '"+"FlowLogId"+"'"});
      errors++;
    }
    if(data.RegionId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "RegionId"},message:"must have required property '"+"RegionId"+"'"});
      errors++;
    }
    if(data.Status === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "Status"},message:"must have required property '"+"Status"+"'"});
      errors++;
    }
    if(data.CreationTime === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "CreationTime"},message:"must have required property '"+"CreationTime"+"'"});
      errors++;
    }
    if(data.ResourceType === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
      errors++;
    }
    if(data.ResourceId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
      errors++;
    }
    if(data.TrafficType === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/required",keyword:"required",params:{missingProperty: "TrafficType"},message:"must have required property '"+"TrafficType"+"'"});
      errors++;
    }
    if(data.FlowLogId !== undefined){
      let data0 = data.FlowLogId;
      if(!(wrapper1.validate(data0, {instancePath:instancePath+"/FlowLogId",parentData:data,parentDataProperty:"FlowLogId",rootData}))){
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.RegionId !== undefined){
      let data1 = data.RegionId;
      if(typeof data1 === "string"){
        if(func0(data1) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/RegionId",schemaPath:"#/components/schemas/FlowLog/properties/RegionId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/RegionId",schemaPath:"#/components/schemas/FlowLog/properties/RegionId/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.FlowLogName !== undefined){
      let data2 = data.FlowLogName;
      if(typeof data2 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/FlowLogName",schemaPath:"#/components/schemas/FlowLog/properties/FlowLogName/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Description !== undefined){
      let data3 = data.Description;
      if(typeof data3 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/Description",schemaPath:"#/components/schemas/FlowLog/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.Status !== undefined){
      let data4 = data.Status;
      if(!(wrapper2.validate(data4, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.BusinessStatus !== undefined){
      let data5 = data.BusinessStatus;
      if(!(validate5(data5, {instancePath:instancePath+"/BusinessStatus",parentData:data,parentDataProperty:"BusinessStatus",rootData}))){
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if(data.CreationTime !== undefined){
      let data6 = data.CreationTime;
      if(typeof data6 == "number"){
      }
      if(typeof data6 === "string"){
        if(!pattern0.test(data6)){
          vErrors = note(vErrors, {instancePath:instancePath+"/CreationTime",schemaPath:"#/components/schemas/FlowLog/properties/CreationTime/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""});
          errors++;
        }
        if(!(formats0.validate(data6))){
          vErrors = note(vErrors, {instancePath:instancePath+"/CreationTime",schemaPath:"#/components/schemas/FlowLog/properties/CreationTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/CreationTime",schemaPath:"#/components/schemas/FlowLog/properties/CreationTime/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.ResourceType !== undefined){
      let data7 = data.ResourceType;
      if(!(wrapper3.validate(data7, {instancePath:instancePath+"/ResourceType",parentData:data,parentDataProperty:"ResourceType",rootData}))){
        vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.ResourceId !== undefined){
      let data8 = data.ResourceId;
      if(typeof data8 === "string"){
        if(func0(data8) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/ResourceId",schemaPath:"#/components/schemas/FlowLog/properties/ResourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/ResourceId",schemaPath:"#/components/schemas/FlowLog/properties/ResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.TrafficType !== undefined){
      let data9 = data.TrafficType;
      if(!(wrapper4.validate(data9, {instancePath:instancePath+"/TrafficType",parentData:data,parentDataProperty:"TrafficType",rootData}))){
        vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.TrafficPath !== undefined){
      let data10 = data.TrafficPath;
      if(!(validate4(data10, {instancePath:instancePath+"/TrafficPath",parentData:data,parentDataProperty:"TrafficPath",rootData}))){
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if(data.IpVersion !== undefined){
      let data11 = data.IpVersion;
      if(!(wrapper5.validate(data11, {instancePath:instancePath+"/IpVersion",parentData:data,parentDataProperty:"IpVersion",rootData}))){
        vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.AggregationInterval !== undefined){
      let data12 = data.AggregationInterval;
      if(!(wrapper6.validate(data12, {instancePath:instancePath+"/AggregationInterval",parentData:data,parentDataProperty:"AggregationInterval",rootData}))){
        vErrors = vErrors === null ? wrapper6.validate.errors : vErrors.concat(wrapper6.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.LogFormat !== undefined){
      let data13 = data.LogFormat;
      if(typeof data13 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/LogFormat",schemaPath:"#/components/schemas/FlowLog/properties/LogFormat/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.ProjectName !== undefined){
      let data14 = data.ProjectName;
      if(typeof data14 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/ProjectName",schemaPath:"#/components/schemas/FlowLog/properties/ProjectName/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.LogStoreName !== undefined){
      let data15 = data.LogStoreName;
      if(typeof data15 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/LogStoreName",schemaPath:"#/components/schemas/FlowLog/properties/LogStoreName/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.FlowLogDeliverStatus !== undefined){
      let data16 = data.FlowLogDeliverStatus;
      if(!(validate3(data16, {instancePath:instancePath+"/FlowLogDeliverStatus",parentData:data,parentDataProperty:"FlowLogDeliverStatus",rootData}))){
        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
        errors = vErrors.length;
      }
    }
    if(data.FlowLogDeliverErrorMessage !== undefined){
      let data17 = data.FlowLogDeliverErrorMessage;
      if(!(validate2(data17, {instancePath:instancePath+"/FlowLogDeliverErrorMessage",parentData:data,parentDataProperty:"FlowLogDeliverErrorMessage",rootData}))){
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if(data.ServiceType !== undefined){
      let data18 = data.ServiceType;
      if(!(validate1(data18, {instancePath:instancePath+"/ServiceType",parentData:data,parentDataProperty:"ServiceType",rootData}))){
        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
        errors = vErrors.length;
      }
    }
    if(data.ResourceGroupId !== undefined){
      let data19 = data.ResourceGroupId;
      if(!(wrapper7.validate(data19, {instancePath:instancePath+"/ResourceGroupId",parentData:data,parentDataProperty:"ResourceGroupId",rootData}))){
        vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
        errors = vErrors.length;
      }
    }
    if(data.Tags !== undefined){
      let data20 = data.Tags;
      if(!(validate0(data20, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
        vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLog/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/TagResource
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ResourceType === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResource/required",keyword:"required",params:{missingProperty: "ResourceType"},message:"must have required property '"+"ResourceType"+"'"});
      errors++;
    }
    if(data.ResourceId === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResource/required",keyword:"required",params:{missingProperty: "ResourceId"},message:"must have required property '"+"ResourceId"+"'"});
      errors++;
    }
    if(data.TagKey === undefined){
      vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResource/required",keyword:"required",params:{missingProperty: "TagKey"},message:"must have required property '"+"TagKey"+"'"});
      errors++;
    }
    if(data.ResourceType !== undefined){
      let data0 = data.ResourceType;
      if(typeof data0 === "string"){
        if(func0(data0) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/ResourceType",schemaPath:"#/components/schemas/TagResource/properties/ResourceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/ResourceType",schemaPath:"#/components/schemas/TagResource/properties/ResourceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.ResourceId !== undefined){
      let data1 = data.ResourceId;
      if(typeof data1 === "string"){
        if(func0(data1) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/ResourceId",schemaPath:"#/components/schemas/TagResource/properties/ResourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/ResourceId",schemaPath:"#/components/schemas/TagResource/properties/ResourceId/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.TagKey !== undefined){
      let data2 = data.TagKey;
      if(typeof data2 === "string"){
        if(func0(data2) < 1){
          vErrors = note(vErrors, {instancePath:instancePath+"/TagKey",schemaPath:"#/components/schemas/TagResource/properties/TagKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
          errors++;
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/TagKey",schemaPath:"#/components/schemas/TagResource/properties/TagKey/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
    if(data.TagValue !== undefined){
      let data3 = data.TagValue;
      if(typeof data3 !== "string"){
        vErrors = note(vErrors, {instancePath:instancePath+"/TagValue",schemaPath:"#/components/schemas/TagResource/properties/TagValue/type",keyword:"type",params:{type: "string"},message:"must be string"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/TagResource/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/BusinessStatus
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/BusinessStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values23;
  if(!((data === "Normal") || (data === "FinancialLocked"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/BusinessStatus/enum",keyword:"enum",params:{allowedValues: values23},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogTrafficPath
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.TrafficPathList !== undefined){
      let data0 = data.TrafficPathList;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs3 = errors;
          if(!(wrapper0.validate(data1, {instancePath:instancePath+"/TrafficPathList/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs3 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/TrafficPathList",schemaPath:"#/components/schemas/FlowLogTrafficPath/properties/TrafficPathList/type",keyword:"type",params:{type: "array"},message:"must be array"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogTrafficPath/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogDeliverStatus
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDeliverStatus/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values24;
  if(!((data === "SUCCESS") || (data === "FAILED"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDeliverStatus/enum",keyword:"enum",params:{allowedValues: values24},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogDeliverErrorMessage
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDeliverErrorMessage/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values25;
  if(!(((data === "UnavaliableTarget") || (data === "ProjectNotExist")) || (data === "UnknownError"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogDeliverErrorMessage/enum",keyword:"enum",params:{allowedValues: values25},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogServiceType
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogServiceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
    errors++;
  }
  const vSchema0 = values26;
  if(!((data === "") || (data === "sls"))){
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogServiceType/enum",keyword:"enum",params:{allowedValues: values26},message:"must be equal to one of the allowed values"});
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}

// #/components/schemas/FlowLogTags
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.Tag !== undefined){
      let data0 = data.Tag;
      if(Array.isArray(data0)){
        let valid2 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          const _errs3 = errors;
          if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
            if(data1.Key !== undefined){
              let data2 = data1.Key;
              if(typeof data2 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/Tag/" + i0+"/Key",schemaPath:"#/components/schemas/FlowLogTags/properties/Tag/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"});
                errors++;
              }
            }
            if(data1.Value !== undefined){
              let data3 = data1.Value;
              if(typeof data3 !== "string"){
                vErrors = note(vErrors, {instancePath:instancePath+"/Tag/" + i0+"/Value",schemaPath:"#/components/schemas/FlowLogTags/properties/Tag/items/properties/Value/type",keyword:"type",params:{type: "string"},message:"must be string"});
                errors++;
              }
            }
          }
          else {
            vErrors = note(vErrors, {instancePath:instancePath+"/Tag/" + i0,schemaPath:"#/components/schemas/FlowLogTags/properties/Tag/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
            errors++;
          }
          var valid1 = _errs3 === errors;
          if(!valid1){
            valid2 = false;
          }
        }
      }
      else {
        vErrors = note(vErrors, {instancePath:instancePath+"/Tag",schemaPath:"#/components/schemas/FlowLogTags/properties/Tag/type",keyword:"type",params:{type: "array"},message:"must be array"});
        errors++;
      }
    }
  }
  else {
    vErrors = note(vErrors, {instancePath,schemaPath:"#/components/schemas/FlowLogTags/type",keyword:"type",params:{type: "object"},message:"must be object"});
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const wrapper1 = { validate: validate148 };
const wrapper7 = { validate: validate113 };
const wrapper8 = { validate: validate34 };
const wrapper2 = { validate: validate98 };
const wrapper3 = { validate: validate119 };
const wrapper4 = { validate: validate118 };
const wrapper5 = { validate: validate109 };
const wrapper6 = { validate: validate115 };
const wrapper0 = { validate: validate114 };
export const CreateFlowLog = {
  request: validate241,
  rules: [validate240, validate239, validate238],
  responses: {
    "200": validate106,
    "400": validate102,
    default: validate99,
  },
};
export const DescribeFlowLogs = {
  request: validate218,
  rules: [],
  responses: {
    "200": validate94,
    "400": validate90,
    default: validate99,
  },
};
export const DeleteFlowLog = {
  request: validate211,
  rules: [],
  responses: {
    "200": validate87,
    "400": validate83,
    default: validate99,
  },
};
export const ActiveFlowLog = {
  request: validate211,
  rules: [],
  responses: {
    "200": validate87,
    "400": validate79,
    default: validate99,
  },
};
export const DeactiveFlowLog = {
  request: validate211,
  rules: [],
  responses: {
    "200": validate87,
    "400": validate75,
    default: validate99,
  },
};
export const ModifyFlowLogAttribute = {
  request: validate199,
  rules: [],
  responses: {
    "200": validate87,
    "400": validate71,
    default: validate99,
  },
};
export const OpenFlowLogService = {
  request: validate192,
  rules: [],
  responses: {
    "200": validate69,
    "400": validate65,
    default: validate99,
  },
};
export const GetFlowLogServiceStatus = {
  request: validate192,
  rules: [],
  responses: {
    "200": validate63,
    default: validate99,
  },
};
export const TagResources = {
  request: validate183,
  rules: [],
  responses: {
    "200": validate57,
    "400": validate53,
    "403": validate53,
    default: validate99,
  },
};
export const UnTagResources = {
  request: validate172,
  rules: [],
  responses: {
    "200": validate57,
    "400": validate49,
    "403": validate49,
    default: validate99,
  },
};
export const ListTagResources = {
  request: validate161,
  rules: [validate160],
  responses: {
    "200": validate46,
    "400": validate42,
    "403": validate42,
    default: validate99,
  },
};
export const MoveResourceGroup = {
  request: validate151,
  rules: [],
  responses: {
    "200": validate57,
    "400": validate37,
    "404": validate37,
    default: validate99,
  },
};
export const validators = {
  CreateFlowLog: CreateFlowLog,
  DescribeFlowLogs: DescribeFlowLogs,
  DeleteFlowLog: DeleteFlowLog,
  ActiveFlowLog: ActiveFlowLog,
  DeactiveFlowLog: DeactiveFlowLog,
  ModifyFlowLogAttribute: ModifyFlowLogAttribute,
  OpenFlowLogService: OpenFlowLogService,
  GetFlowLogServiceStatus: GetFlowLogServiceStatus,
  TagResources: TagResources,
  UnTagResources: UnTagResources,
  ListTagResources: ListTagResources,
  MoveResourceGroup: MoveResourceGroup,
};
