package org.innoplaces.site.contribution;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.action.ReadSchema;

/** The schema of the core for tests of other packages. */
public final class CoreSchema {

  private CoreSchema() {}

  /** The core's records and a few more. */
  public static ContentSchema with(List<Class<? extends Record>> more) {
    List<Class<? extends Record>> records = new ArrayList<>(new CoreRecords().records());
    records.addAll(more);
    return new ReadSchema(List.of()).read(records);
  }
}
