package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What editors have from a plugin and may go on using, or take out by themselves. */
final class KeptContent implements Section {

  private static final String BLOCKS =
      "select count(distinct h.entry_id) from entry_head h join revision r on r.id = h.revision_id"
          + " where r.data like ?";
  private static final String MEDIA =
      "select distinct cast(f.target_id as varchar(36)) from entry_reference f"
          + " join entry t on t.id = f.target_id join revision r on r.id = f.revision_id"
          + " join entry e on e.id = r.entry_id"
          + " where t.type = 'media' and (f.field like ? or e.type = ?)";

  private final Rows rows;
  private final Belongings own;

  KeptContent(Rows rows, Belongings own) {
    this.rows = rows;
    this.own = own;
  }

  @Override
  public List<String> deletes() {
    return List.of();
  }

  @Override
  public List<String> keeps() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String block : own.blocks()) {
      long entries = rows.count(BLOCKS, "%\"type\":\"" + block + "\"%");
      if (entries > 0) {
        lines.add(
            "blocks of its kind %s in %s".formatted(block, Amount.of(entries, "entry", "entries")));
      }
    }
    Set<String> media = new TreeSet<>();
    String fields = "extensions." + own.id() + ".%";
    media.addAll(rows.texts(MEDIA, fields, ""));
    for (String type : own.types()) {
      media.addAll(rows.texts(MEDIA, fields, type));
    }
    if (!media.isEmpty()) {
      lines.add(Amount.of(media.size(), "file", "files") + " in the media library that it uses");
    }
    return lines;
  }

  @Override
  public void delete() {
    return;
  }
}
