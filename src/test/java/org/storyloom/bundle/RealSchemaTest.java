package org.storyloom.bundle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.safeguard.Level;

/// Holds the codebook of a bundle against the schema that REFI publishes.
@Tag("realdata")
class RealSchemaTest {
  private static final Path DATA = Path.of(System.getProperty("storyloom.testdata", "none"));

  @TempDir Path folder;

  @Test
  void theCodebookIsValidRefiQda() throws Exception {
    assumeTrue(Files.isDirectory(DATA), "the real test files are not here: " + DATA);
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(DATA.resolve("refi/xsd/Codebook-mrt2019.xsd").toFile());
    try (BundleStudy study = new BundleStudy(folder)) {
      Made made = study.bundles().make(Level.DONOR, "", folder.resolve("a.zip"));
      byte[] qdc = BundleTest.files(made.files().getFirst()).get("data/codebook.qdc");
      assertThatCode(
              () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(qdc))))
          .doesNotThrowAnyException();
    }
  }
}
