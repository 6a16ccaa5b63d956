package org.innoplaces.content.exchange;

import java.util.Map;

/** The types that are remembered, whether their plugins are there or not. */
public interface RememberedTypes {

  /** All of them by name. */
  Map<String, RememberedType> all();

  /** Takes the place of what was remembered of the type. */
  void put(RememberedType type);
}
