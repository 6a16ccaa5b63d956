/** What members say of the network, with their consent. */
package org.innoplaces.membership.testimonial;
