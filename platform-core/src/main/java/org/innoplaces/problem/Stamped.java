package org.innoplaces.problem;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What something is like, member by member. Its stamp holds a digest of each member, so that it can
 * be told later which of them are others now.
 *
 * @param members names to values; lists in a fixed order
 */
public record Stamped(Map<String, JsonValue> members) {

  private static final int DIGEST_BYTES = 6;

  /** Keeps a sorted copy. */
  public Stamped {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** By what a change says that it starts from here. */
  public Stamp stamp() {
    return new Stamp(members.keySet().stream().map(this::digest).collect(Collectors.joining(".")));
  }

  /** The members that are not as they were stamped; all of them when the stamp is of another. */
  public SortedSet<String> changedSince(Stamp stamp) {
    List<String> known = Arrays.asList(stamp.value().split("\\."));
    return members.keySet().stream()
        .filter(name -> !known.contains(digest(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Makes sure that somebody starts from what is there.
   *
   * @param startsFrom what they saw; empty when they do not say
   * @param wanted what they want it to be; empty when it is to be removed or has nothing to compare
   * @param name of what is changed, for the sentence
   * @throws ChangedMeanwhile when they saw something else
   */
  public void require(Optional<Stamp> startsFrom, Optional<Stamped> wanted, String name) {
    if (startsFrom.isPresent() && !startsFrom.get().equals(stamp())) {
      throw ChangedMeanwhile.of(name, this, startsFrom.get(), wanted);
    }
  }

  private String digest(String name) {
    try {
      String written = name + ":" + members.get(name);
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
