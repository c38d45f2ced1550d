// What addresses of well-known products are made of, beside words.
export const PRODUCTS = `
  abap action actions adfs adminer airtable ajax aka alm angular apex appid ariba asana aspnet assets assign atlassian
  aura axapta azure azuredevops bamboo bc bi bin bitbucket blame blob bo boards bpm branches bsp bw bwp calendar
  camunda catalog centreon cfm cgi ci cmdb cockpit commits concur confluence content controller controllers course cpi
  crm crystal csp cxml dashboards databricks display displaypage dist docusaurus dotnet drupal dynamics ecc eclipse
  edit elastic entity entityrecord epics erp errors esc ess etc etn ewm exact excel exchange fico fiori
  fioritoexternal flp flpd force forge form forum freshdesk gerrit gist git gitea github gitlab gradebook grader
  grafana graphql gui guid gutenberg hana harbor hcm helm hfs hubspot icf incident incidents infor intershop ir issues
  itsm java jde jenkins jira jobs joomla jsp kb kibana kubernetes layouts lesson lib liferay lightning lists lms
  looker magento main mantis matomo mediawiki mendix merge microsoft milestones mm mod model models module modules
  moodle mss mywork nav navpage netsuite netweaver nextcloud nexus notion oa object objects odata odoo onedrive
  onenote opentext oracle outlook owa page pages pagetype pega peoplesoft personio pi pim pipelines plm plugin plugins
  posttype power powerapps powerbi prestashop projects psc psoft psp public publishing pulls qm quiz rails rapid
  rapidboard raw redmine requests resource rpa s4 s4hana salesforce sap sapgui sc scm sd secure server servicenow
  servlet setup sfdc sharepoint shell shells shopware signavio slack smartforms sn snippets sonar sonarqube sp spaces
  splunk src srm static struts successfactors swagger sysapproval sysparm tableau tags teamcenter teamcity teams tiki
  tm to tomcat tree trello typo3 ui ui2 ui5 uipath uis umbraco unit4 upload user ushell vf view viewpage views vscode
  wdc web webapp webclient webdynpro webgui webui wf wikipage wikis winshuttle woo woocommerce word wordpress
  workitems workzone wp wpadmin xwiki yammer youtrack zabbix zendesk zoho
  opu its nui params param srv ecp itil aw flp ushell fiorilaunchpad cybozu kintone dept org orgid uri url started getting started
`;
