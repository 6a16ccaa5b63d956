package org.innoplaces.desk;

import java.util.List;

/**
 * The rows of a plugin's tables that wait for somebody on a screen; counted together with those of
 * all other plugins, in one statement.
 *
 * @param screen the name of the screen
 * @param rows what stands behind {@code from}, in SQL that H2 and PostgreSQL both take: {@code
 *     tea_order where poured_at is null and host = ?}; text of the plugin only, whatever comes from
 *     outside is a parameter
 * @param parameters one for each question mark, in their order
 */
public record WaitingRows(String screen, String rows, List<Object> parameters) {

  public WaitingRows {
    parameters = List.copyOf(parameters);
  }
}
