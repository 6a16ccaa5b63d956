package org.innoplaces.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.access.Call.Query;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.action.ExportContent;

/** What takes content out: whoever takes all of it must be allowed to read all of it. */
final class ExchangeCalls {

  private static final ExportOrder NOTES =
      new ExportOrder(Optional.of("note"), Optional.empty(), false);

  private final CallTable table;

  ExchangeCalls(CallTable table) {
    this.table = table;
  }

  void exports() {
    List<Permission> everything =
        table.platform().get(ExportContent.class).types().stream()
            .map(type -> new Permission("read", type))
            .toList();
    export(everything, ExportOrder.EVERYTHING, Call.QUERY);
    export(table.needs("note", "read"), NOTES, new Query(Map.of("type", "note")));
  }

  private void export(List<Permission> needs, ExportOrder order, Query query) {
    table.add(
        needs,
        ExportContent.class,
        "export",
        (a, who) -> a.export(who, order),
        "ExportResource.export",
        query);
  }
}
