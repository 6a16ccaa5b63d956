package org.innoplaces.content.delivery;

import java.util.Map;
import java.util.Set;

/**
 * What a client of the delivery API asks for, checked and settled: equal requests get equal
 * answers.
 *
 * @param scope language and instant
 * @param query filters, order and page; for a single entry only the type matters
 * @param include which references are followed
 * @param fields the wanted fields by collection; a collection that is not there wants all
 */
public record DeliveryRequest(
    ReadScope scope, ContentQuery query, IncludeTree include, Map<String, Set<String>> fields) {

  /** Whether the field of a collection is wanted. */
  public boolean wants(String collection, String field) {
    Set<String> wanted = fields.get(collection);
    return wanted == null || wanted.contains(field);
  }
}
