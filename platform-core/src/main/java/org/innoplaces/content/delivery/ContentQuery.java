package org.innoplaces.content.delivery;

import java.util.List;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Which entries of a type a list shows.
 *
 * @param type the content type's name
 * @param filters all of them must hold
 * @param sort from the most to the least important; ties are broken by age
 * @param offset how many to leave out at the start
 * @param limit how many at most, 1 to 1,000
 */
public record ContentQuery(
    String type, List<Filter> filters, List<SortKey> sort, int offset, int limit) {

  /** How many entries a page holds when nobody asks otherwise. */
  public static final int PER_PAGE = 20;

  /** How many entries a client can ask for at once. */
  public static final int MOST_PER_PAGE = 100;

  /** The last page that can be asked for. */
  public static final int LAST_PAGE = 1_000_000;

  /** Keeps copies. */
  public ContentQuery {
    filters = List.copyOf(filters);
    sort = List.copyOf(sort);
  }

  /** The first entries of a type in its own order. */
  public static ContentQuery of(TypeSchema type, int limit) {
    return new ContentQuery(type.name(), List.of(), SortKeys.parse(type, type.sort()), 0, limit);
  }
}
