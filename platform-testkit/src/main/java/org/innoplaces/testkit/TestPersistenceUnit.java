package org.innoplaces.testkit;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The platform's persistence unit outside the server: the same classes and settings, but
 * transactions of one database connection.
 */
final class TestPersistenceUnit implements PersistenceUnitInfo {

  private final DataSource dataSource;
  private final List<String> classes;
  private final Properties properties = new Properties();

  TestPersistenceUnit(DataSource dataSource, String targetDatabase, List<String> classes) {
    this.dataSource = dataSource;
    this.classes = classes;
    properties.setProperty("eclipselink.target-database", targetDatabase);
    properties.setProperty("eclipselink.session-name", "test-" + System.identityHashCode(this));
    properties.setProperty("eclipselink.transaction.join-existing", "true");
    properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
    properties.setProperty("eclipselink.jdbc.batch-writing.size", "200");
    properties.setProperty("eclipselink.weaving", "false");
    properties.setProperty("eclipselink.logging.logger", "JavaLogger");
    properties.setProperty("eclipselink.logging.level.metadata", "SEVERE");
  }

  @Override
  public String getPersistenceUnitName() {
    return "innoplaces";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return TestPersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return classes;
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return properties;
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return ModuleRoots.loader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    throw new UnsupportedOperationException("Classes are not woven in tests");
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return ModuleRoots.loader();
  }
}
