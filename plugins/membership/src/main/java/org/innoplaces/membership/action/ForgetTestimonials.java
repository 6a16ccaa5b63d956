package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.TestimonialRepository;

/**
 * Finds and removes what people said of the network, with what the site shows of it. For the
 * platform's handing out, erasing and retention, which ask for permission.
 */
@ApplicationScoped
public class ForgetTestimonials {

  private final AccountRepository accounts;
  private final TestimonialRepository testimonials;
  private final ContentRepository content;
  private final WriteTestimonial write;

  /** For CDI proxies. */
  protected ForgetTestimonials() {
    this(null, null, null, null);
  }

  @Inject
  ForgetTestimonials(
      AccountRepository accounts,
      TestimonialRepository testimonials,
      ContentRepository content,
      WriteTestimonial write) {
    this.accounts = accounts;
    this.testimonials = testimonials;
    this.content = content;
    this.write = write;
  }

  /** That of an address: of its account, and that was said with it; none without one. */
  @Transactional
  public List<MemberTestimonial> of(String email) {
    Map<UUID, MemberTestimonial> found = new LinkedHashMap<>();
    if (!email.isEmpty()) {
      testimonials.of(email).forEach(one -> found.put(one.account(), one));
      accounts
          .findByEmail(email)
          .flatMap(account -> testimonials.find(account.id()))
          .ifPresent(one -> found.put(one.account(), one));
    }
    return List.copyOf(found.values());
  }

  /** Removes these. */
  @Transactional
  public void forget(String email) {
    remove(of(email));
  }

  /** How many are of people of whose membership nothing is kept any more. */
  @Transactional
  public long due() {
    return testimonials.ofFormerMembers().size();
  }

  /** Removes those. */
  @Transactional
  public void forget() {
    content.lockContent();
    remove(testimonials.ofFormerMembers());
  }

  private void remove(Collection<MemberTestimonial> all) {
    for (MemberTestimonial one : all) {
      write.remove(one);
      testimonials.remove(one);
    }
  }
}
