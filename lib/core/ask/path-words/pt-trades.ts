// Portuguese words of trades, as written in Portugal and in Brazil: health, law, schools, authorities, building, transport, banks and more.
export const PT_TRADES = `
  abastecer aberta abertas abertura absenteísmo acabamento aceitar aceitação aceite aceito acertar acessório acionista
  acolhimento acompanhamento acompanhar acrescentar acréscimo adesão adiantar adiar aditamento adjudicação adoção
  aduaneiro advogado aeronave aeroporto afetar afetação agendada agendadas agendado agendamento agendamentos
  agravamento agrupamento alfândega alguma alimentação almoxarifado alocar alojamento alugar aluna alvará amanhã
  ampliação analisar andamento anexar anomalia anotação antecipar antiguidade anunciar aplicação apoiar apontamento
  aposentado aposentadoria apreensão aprendizagem apresentar apresentação aprovada aprovado aprovador aprovisionamento
  aptidão apurar após arbitragem armazenagem armazenamento arquiteto arquivado arquivamento arquivar arrecadar
  arrendamento arrendar artesão ascensor assentamento assessoria assim assinalar assinante assinar assistente
  assistência associado associados associar associação assumir atacado atendente ativa atleta atrasar atrasos atribuir
  atribuição atribuído atual atualização atuação auditar audiência automática autuação avaliador avaliar avançar
  avença averbar aviação bagagem bairro balancete balança balneário barragem bata batelada benfeitoria bens bilhete
  bilheteira bilhetes bloco bloqueio boleto boletos bolsista bombeiro bombeiros borracha brindar brinde brutos básica
  cabotagem cadastrar cadeia cadeira calibração calçada caminho caminhão camião campanha cancelamento candidatura
  candidaturas cantina capacidade capacitação captar captura carregamento carregar cartão cartório caráter casamento
  casos cautela caução cemitério centralização certificação cessão chamar checar chefe chefia chegada chegadas cheia
  cidadania cidadão circuito cirurgia citação citações ciências classificar classificação clube coberturas coleta
  coletar coletas coletiva colheita coligada colocar com combustíveis combustível começar começo companhia comparativa
  comparativo comparação comparência composição compromisso comprovar comum comunicação comunidade conceito concluir
  concluída concluídas concluído concorrente concorrência condenação conduta condutor condômino conectividade
  conferente conferir conflito conformidade congresso conhecimento conjunto conselheiro consentimento conservação
  consolidar constituição construir construção consórcio contatar contencioso contentor continuar contra contrapartida
  contratante contribuinte contribuição controladoria contêiner contínuo conversão cooperação coordenador corpo
  corredor corrente correntes corretor corretora correção corrigir cotar cotista cozinha credenciamento credor
  credores crescimento criança crianças criação cronograma crítica cuidador cuidados cumprir curador curto curvas
  custas custeio célula danos das debate decisão declaração declarações deduzir dedução defeito defensoria deferimento
  deferir defesa deficiência definição deixar dela delegado demitir denominação dependente dependentes depois
  depositante deputado descarregar descrever descrição desembaraço desemprego desenho desenvolvimento desgaste
  desistência desligar despachar despedida desporto destacar desvio desvios detalhar determinação devolvido diferença
  diferimento digitalizar digitalização digitar dimensão direito direitos direta diretor diretoria dispensa dispensar
  disponibilidade disponível distribuidor distribuição divergência diversos divisão divulgação diálise doador doar
  doação doações doença dono dormida dos dose dossiê dragagem duplo duração econômico educador educação efetiva
  efetuar eixo eleger eleitor eleição eleições eletricidade eletrônica eletrônico elevador eliminar embalagem embarcar
  embarcação emissor empenhar empreendimento emprego empreitada empreiteira empreiteiro empréstimo empréstimos encaixe
  encaminhamento encaminhar encerrado encerramento enchente enfermagem enfermaria enfermeiro engenharia engenheiro
  ensaio ensaios ensinar entregue entrevistas então equidade erradicação escalão escavação escolher escopo escrever
  esforço esgoto espaço espaços especialidade espelho esperar esporte essa estabelecer estabelecimento estacionamento
  estadual estaleiro estatuto estação estiva estocagem estornar estrada estrangeiro estrutura estudar estudo estudos
  etiquetas evolução examinar excesso exceção exclusão executar execução exemplo exibir expedir experiência expirado
  explicar exploração exportador exposição extrair extração fabricação faculdade falha faltas fardo farmacêutico
  faturado faturados fazenda fazer fechamento fecho federação feira feriados ferrovia fiação ficar fidelização filas
  filho finalidade financeira financiador financiamento fiscalização fixa fixar focos fora formandos fornada fornecer
  força franquia freguesia frequência fronteira funcionamento furto gado ganho garagem gasóleo gerador gerais geral
  gerar geração gerente gerir ginásio governo gratificação gratuita grau gravar gráfico guarda guarita guindaste
  habilidade habitante habitação herança histórias histórica hoje horária hospitalidade hotelaria hóspede hóspedes
  identidade idoso imagem imediata imigração impedimento implantação importador imposição imprensa impressora
  impressão impugnação imputação imóveis inadimplente inadimplência inativa inativo incapacidade incentivos inclusão
  incorporação indeferimento indeferir indemnização infantil infecção infeção inflação infraestrutura infração
  inovação inquérito insalubridade inserir inspecionar inspetor inspeção instituição instrutor instrução instância
  integração integridade interessado interesse internamento internação interrupção introduzir inundação invalidez
  investidor investir isenção isenções isso jogador juiz justificação justiça juventude júri laboratorial lançador
  lançar largura latão laudo lavandaria lazer legislação leitor leitos leitura lesão letivo levantar levar libertar
  licenciamento ligar ligação limpar limpeza liquidado livro livros lixo locador locatário longo loteamento manejo
  manobra manter marco maternidade mediação medicamentos medidor meio melhorar membro membros memorando mensal
  mensalidade merenda mesmo mestrado microcrédito migração mineração modalidade modificação moldes montagem morador
  moradores motorista moção mudança mudar muito munícipe museu máxima método móvel múltipla nacionalidade nada
  nascimento natalidade navegação navio necessidade negado negar negativa negociação nenhum nomear normas nossa nosso
  notariado notificação notificações novidade novidades nutrição não objetivo objeto obrigatória obrigação obrigações
  observação obter ocupação odontologia oferecer omissão onde ontem operacional operadora oportunidade oportunidades
  oposição opção ordenado ordenados ordinária organograma orientador orientação outorga outorgar outra outro outros
  ouvidoria ouvinte padrão palestra palete paletes paragem parcelamento parceria participação partituras passageiro
  passagens passaporte passar passivo pastagem paternidade patrimonial pela pelo penalidade pendência pendências
  pequena perante perecível perfuração permissões permuta pesada pesagem petição peça peças planejar plantão plantões
  plenária pobreza pois ponderar ponderação pontualidade população porta porteiro positiva posse postar pouco poupança
  praça preceptor preencher prefeito prefeitura prejuízo prejuízos prenotação preparação prescrição pressuposto
  prevenção previdência primeira primeiro primário prioridade prisão processado processar procurar procuração
  produtividade produzir professora profissional prognóstico projetista promotor promotora promoção prontidão
  propaganda proponente propor propriedade proprietário prospeção protesto proteção provedor provedoria provimento
  proximidade prática práticas prévia prêmio psicologia publicidade quais qual qualificação quando quantidade quanto
  quartel queixa queixas quem quilometragem quiosque química rampa rastreamento rastreio ratear ratificação razão
  reabilitação reajuste realização rebanho receituário recenseamento recepção receção reciclagem recicláveis recolher
  recolhimento recomendar recomendação reconciliar reconhecimento recorrer recruta recrutador recrutar recusado
  recusar redação rede reduzir refeitório refeição refeições referencial refugo regente regimento registar regulamento
  regularidade reinscrição reintegração rejeitado rejeitar rejeição relatar relação relógio remanejamento remarcar
  remetente remeter remuneração renda rendas rendimento renegociar repartição repasse repasses reposição representação
  república requerente requerer requisitar rescindir resolução resolvido ressarcimento restauração restituir
  restituição restrição retalho retificar retificação retrabalho revendedor rever rodovia rotina roubo roupa rápida
  safra sair salarial salas salvaguarda salvar saneamento sanção sanções secundária secção segmento segregação
  seguinte segurado segurados segurança selecionar sem sentença separação sequência servidores seu seus seção simples
  sinal sinalização sobras sociedade solda solicitador solicitante solo somar sorteio sua suas subcontratação submeter
  substituir substituto subtrair sucata sucessão sugestão sugestões sujeito supervisão superávit surdos suspenso
  suspensão sustentabilidade síndico síntese talão tamanho também telefone teletrabalho temporária terceira termo
  testar testemunha tomador torneio trabalhar traduzir transação transações transfusão transitário transição
  transmissão transportadora transportar tratamento treinar treino triagem tributação tripulante tripulação troca
  trocar trocas tráfego tudo uma uniforme universidade usina utensílio vacina vacinação validar varejo vazia vazão
  velocidade vendedores ventilação verba verbas vereador versão vestiário viabilidade viajante viatura viaturas vice
  visitas vistoria vistorias visão viúva votação válida vínculo vítima zelador óbito óbitos óleo órgão ótica única
`;
