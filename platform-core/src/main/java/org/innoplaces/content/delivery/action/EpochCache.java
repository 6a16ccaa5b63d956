package org.innoplaces.content.delivery.action;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.innoplaces.content.delivery.Epoch;

/**
 * Keeps what was prepared as long as its epoch lasts; bounded by weight.
 *
 * <p>The epoch is part of the key: a value that was prepared while something changed is never found
 * by those who come after the change.
 *
 * @param <K> what is asked for; a value with equals
 * @param <V> what was prepared; immutable
 */
public final class EpochCache<K, V> {

  private final Cache<Key<K>, V> values;

  /** A cache that holds values up to a total weight. */
  public EpochCache(long maximumWeight, ToIntFunction<V> weight) {
    values =
        Caffeine.newBuilder()
            .maximumWeight(maximumWeight)
            .weigher((Key<K> key, V value) -> 100 + weight.applyAsInt(value))
            .executor(Runnable::run)
            .build();
  }

  /** The value of the epoch, prepared when it is not there; never null. */
  public V get(Epoch epoch, K wanted, Supplier<V> prepare) {
    Key<K> key = new Key<>(epoch.number(), wanted);
    V known = values.getIfPresent(key);
    if (known != null) {
      return known;
    }
    V prepared = prepare.get();
    values.put(key, prepared);
    return prepared;
  }

  /** Drops everything; for tests and for giving memory back. */
  public void clear() {
    values.invalidateAll();
  }

  private record Key<K>(long epoch, K wanted) {}
}
