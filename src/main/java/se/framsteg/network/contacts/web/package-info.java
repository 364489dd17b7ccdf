/** Pages of the contacts: for anybody, for companies, and for those who look after them. */
@NullMarked
package se.framsteg.network.contacts.web;

import org.jspecify.annotations.NullMarked;
