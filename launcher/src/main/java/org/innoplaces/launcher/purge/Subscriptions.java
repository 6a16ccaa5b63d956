package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Webhooks that hear of what a plugin brought. One that hears of nothing else is switched off:
 * without a type it would hear of every type from then on.
 */
final class Subscriptions implements Section {

  private static final String OF_TYPE = "webhook_type where type = ?";
  private static final String OF_EVENT = "webhook_event where event like ?";
  private static final String WEBHOOK = "select distinct w.name from webhook w join ";
  private static final String BY_TYPE = WEBHOOK + "webhook_type t on t.webhook_id = w.id where ";
  private static final String BY_EVENT = WEBHOOK + "webhook_event e on e.webhook_id = w.id where ";
  private static final String SWITCH_OFF = "update webhook set active = false where id in ";

  private final Rows rows;
  private final Belongings own;

  Subscriptions(Rows rows, Belongings own) {
    this.rows = rows;
    this.own = own;
  }

  private String events() {
    return own.id() + ".%";
  }

  @Override
  public List<String> deletes() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String type : own.types()) {
      add(lines, "its type " + type, rows.texts(BY_TYPE + "t.type = ? order by 1", type));
    }
    add(lines, "its events", rows.texts(BY_EVENT + "e.event like ? order by 1", events()));
    List<String> deaf = hearNothingElse();
    if (!deaf.isEmpty()) {
      lines.add("these webhooks hear of nothing else and are switched off: " + join(deaf));
    }
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> webhooks) {
    if (!webhooks.isEmpty()) {
      lines.add("%s in webhooks: %s".formatted(what, join(webhooks)));
    }
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }

  private List<String> hearNothingElse() throws SQLException {
    Set<String> names =
        new TreeSet<>(
            rows.texts(
                BY_EVENT
                    + "w.active and e.event like ? and w.id not in"
                    + " (select webhook_id from webhook_event where event not like ?)",
                events(),
                events()));
    if (!own.types().isEmpty()) {
      String types = "(" + String.join(", ", Collections.nCopies(own.types().size(), "?")) + ")";
      List<Object> twice = new ArrayList<>(own.types());
      twice.addAll(own.types());
      names.addAll(
          rows.texts(
              BY_TYPE
                  + "w.active and t.type in "
                  + types
                  + " and w.id not in (select webhook_id from webhook_type where type not in "
                  + types
                  + ")",
              twice.toArray()));
    }
    return List.copyOf(names);
  }

  @Override
  public void delete() throws SQLException {
    for (String type : own.types()) {
      rows.change(
          SWITCH_OFF
              + "(select webhook_id from webhook_type group by webhook_id having count(*) = 1)"
              + " and id in (select webhook_id from "
              + OF_TYPE
              + ")",
          type);
      rows.change("delete from " + OF_TYPE, type);
    }
    rows.change(
        SWITCH_OFF
            + "(select webhook_id from "
            + OF_EVENT
            + ") and id not in (select webhook_id from webhook_event where event not like ?)",
        events(),
        events());
    rows.change("delete from " + OF_EVENT, events());
  }
}
