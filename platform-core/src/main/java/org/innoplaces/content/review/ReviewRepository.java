package org.innoplaces.content.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of comments and reviews; every method is one statement. */
public interface ReviewRepository {

  /** The review with the id. */
  Optional<Review> review(UUID id);

  /** The review that counts for an entry in a locale. */
  Optional<Review> latest(UUID entryId, String locale);

  /** The reviews that count for the entries, in any order. */
  List<Review> latest(Collection<UUID> entryIds);

  /** The reviews of an entry in a locale, the newest first. */
  List<Review> reviews(UUID entryId, String locale, int most);

  /** What the person is asked for, or anybody is, to entries of the types; the oldest first. */
  List<Review> askedOf(String person, Collection<String> types, int most);

  /** What was sent back to the person, of entries of the types; the oldest first. */
  List<Review> returnedTo(String person, Collection<String> types, int most);

  /** Adds a review. */
  void add(Review review);

  /** The comment with the id. */
  Optional<Comment> comment(UUID id);

  /** The comments on an entry in a locale, the oldest first, answers among them. */
  List<Comment> comments(UUID entryId, String locale, int most);

  /**
   * Open comments of others on texts that the person wrote, and those of the person that others
   * answered; the oldest first.
   */
  List<Comment> openFor(String person, Collection<String> types, int most);

  /** Adds a comment. */
  void add(Comment comment);
}
