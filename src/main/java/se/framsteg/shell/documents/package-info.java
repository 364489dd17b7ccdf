/**
 * What leaves the system as files: PDF that passes PDF/UA, pictures as SVG and PNG, Excel workbooks. Made from the same
 * pages and charts as the screen shows; nothing outside the document is ever loaded while one is made.
 */
@NamedInterface("documents")
@NullMarked
package se.framsteg.shell.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
