package org.innoplaces.testkit.planted.libraries;

import jakarta.ejb.Stateless;

/** An enterprise bean. */
@Stateless
public class EnterpriseLibrarian {}
