package org.innoplaces.access;

/**
 * Who makes the request that is being answered.
 *
 * <p>Implemented by the web application from what Jakarta Security authenticated: a person with a
 * session, or a program with a token. Only for threads that answer a request.
 */
public interface CurrentActor {

  /** Never null; {@link Actor#ANONYMOUS} when nobody was authenticated. */
  Actor get();
}
