package org.innoplaces.membership;

import org.innoplaces.access.Permission;
import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = MembershipPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class MembershipPlugin {

  /** Names our screens, our settings and our place under {@code /api}. */
  public static final String ID = "membership";

  /** Names our page. */
  public static final String PAGE = "join";

  /** Names the page of the directory; below it, {@code me} is the member's own profile. */
  public static final String MEMBERS = "members";

  /** The member's own page below that of the directory. */
  public static final String OWN = "me";

  /** The member's testimonial below that of the directory. */
  public static final String TESTIMONIAL = "testimonial";

  /** What permissions are about that let somebody at applications. */
  public static final String APPLICATIONS = "membership-applications";

  /** To read what applicants say of themselves. */
  public static final Permission READ = new Permission("read", APPLICATIONS);

  /** To take applications up, to ask for more and to vote. */
  public static final Permission REVIEW = new Permission("review", APPLICATIONS);

  /** To decide. */
  public static final Permission DECIDE = new Permission("decide", APPLICATIONS);

  /** To say what applicants are asked. */
  public static final Permission MANAGE = new Permission("manage", "membership-form");

  /** The role of those who belong to us. */
  public static final String MEMBER = "member";

  /** The purpose of the link by which an applicant confirms the address. */
  public static final String CONFIRM = "membership.confirm";

  private MembershipPlugin() {}
}
