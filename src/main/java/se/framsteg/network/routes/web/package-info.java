/** The page on which a region says who answers for what. */
@NullMarked
package se.framsteg.network.routes.web;

import org.jspecify.annotations.NullMarked;
