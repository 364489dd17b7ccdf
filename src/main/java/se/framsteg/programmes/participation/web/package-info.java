/** Who has a part in a programme, and one company's page for those who follow it. */
@NullMarked
package se.framsteg.programmes.participation.web;

import org.jspecify.annotations.NullMarked;
