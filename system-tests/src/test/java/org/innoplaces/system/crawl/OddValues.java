package org.innoplaces.system.crawl;

import java.util.List;

/** What nobody types, one after the other; the same numbers give the same values. */
final class OddValues {

  private static final List<String> ALL =
      List.of(
          "",
          "<script>alert(1)</script>",
          "-1",
          "not-an-id",
          "'\"; drop table entry; --",
          "x".repeat(5_000),
          "9223372036854775808",
          "\u0000",
          "2026-02-30T25:61",
          "00000000-0000-0000-0000-000000000000",
          " ",
          "a\u0007b\u001b[2J\r\nSet-Cookie: odd=1",
          "1e999999999",
          "${7*7}#{7*7}",
          "../../../etc/passwd",
          "+999999999-12-31T23:59:59Z",
          "javascript:alert(1)",
          "NaN",
          "\ud83c\udf33\u202e\u0661\u0662",
          "{\"data\":[",
          "01a22301-d0d2-779c-8a5e-23ce80cac9dz",
          "http://[::1",
          "nobody@@example",
          "2147483648",
          "%00%ff%zz",
          "true",
          "xx-YY-zz-ZZ",
          "0000-00-00",
          "\\",
          "<p><a href=\"javascript:alert(1)\" onclick=\"x\">x</a><img src=x></p>");

  private int position;

  OddValues(int seed) {
    position = seed;
  }

  String next() {
    return ALL.get(Math.floorMod(position++, ALL.size()));
  }

  /** A number of a place among as many; walks on with every call. */
  int place(int places) {
    return Math.floorMod(position++, places);
  }
}
