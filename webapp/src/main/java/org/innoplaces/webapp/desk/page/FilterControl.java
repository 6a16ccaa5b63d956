package org.innoplaces.webapp.desk.page;

import java.util.Map;

/**
 * One input of the filters above a list.
 *
 * @param name of the parameter, for example {@code filter[membership]}
 * @param control {@code choice}, {@code date}, {@code number} or {@code text}
 * @param label what people call it
 * @param value what is asked for; empty for nothing
 * @param options of a choice, value to label
 */
public record FilterControl(
    String name, String control, String label, String value, Map<String, String> options) {

  /** Usable as the id of an element. */
  public String id() {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }
}
