/** Tables and the ledger of erasures. */
package org.innoplaces.privacy.store;
