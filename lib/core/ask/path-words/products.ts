// What addresses of well-known products are made of, beside words.
export const PRODUCTS = `
  hc kb wd abap action actions adfs adminer airtable ajax aka alm angular apex appid ariba asana aspnet assets assign atlassian
  ats aura aw axapta azure azuredevops bamboo bc bi bin bitbucket blame blob bo boards bpm branches bsp bw bwp
  calendar camunda catalog cdp centreon cfm cgi ci cmdb co cockpit commits concur confluence content controller
  controllers course cpi cpq crm crystal csp cxml cybozu dam dashboards databricks dept display displaypage dist
  docusaurus dotnet drupal dynamics ecc eclipse ecp edit elastic entity entityrecord epics erp errors esc ess etc etn
  ewm exact excel exchange fi fico fiori fiorilaunchpad fioritoexternal flp flpd force forge form forum freshdesk
  gerrit getting gist git gitea github gitlab gradebook grader grafana graphql gui guid gutenberg hana harbor hcm helm
  hfs hrm hubspot icf inbox incident incidents infor intershop ir issues itil its itsm java jde jenkins jira jobs
  joomla jsp kb kibana kintone kubernetes layouts lesson lib liferay lightning lists lms looker magento main mantis
  matomo mdm mediawiki mendix merge microsoft milestones mm mmnr mod model models module modules moodle mss mywork nav
  navpage netsuite netweaver newjob nextcloud nexus notion nui nwbc oa object objects odata odoo onedrive onenote
  opentext opu oracle org orgid outlook owa page pages pagetype param params pega peoplesoft personio pi pim pipelines
  plm plugin pluginmanager plugins pm pos posttype power powerapps powerbi pp prestashop projects ps psc psoft psp
  public publishing pulls qm quiz rails rapid rapidboard raw redmine requests resource rpa s4 s4hana salesforce sap
  sapgui sc scm sd secure server servicenow servlet setup sfdc sharepoint shell shells shopware signavio slack
  smartforms sn snippets sonar sonarqube sp spaces splunk src srm srv started static struts successfactors superset
  swagger sysapproval sysparm tableau tags teamcenter teamcity teams testreport tiki tm tms to tomcat tree trello
  typo3 ucc ui ui2 ui5 uipath uis umbraco unit4 upload uri url user ushell vf view viewpage views vscode wdc web
  webapp webclient webdynpro webgui webui wf wikipage wikis winshuttle wms woo woocommerce word wordpress workitems
  workzone wp wpadmin xwiki yammer youtrack zabbix zcl zendesk zmm zoho
`;
