// Portuguese words of trades, as written in Portugal and in Brazil: health, law, schools, authorities, building, transport, banks and more.
export const PT_TRADES = `
  abastecer abertura absenteísmo acabamento aceitação aceite aceito acessório acionista acolhimento acompanhamento
  acréscimo adesão aditamento adjudicação adoção aduaneiro advogado aeronave aeroporto afetação agendamento
  agravamento agrupamento alfândega alimentação almoxarifado alojamento aluna alvará amanhã ampliação andamento
  anomalia anotação antiguidade aplicação apontamento aposentado aposentadoria apreensão aprendizagem apresentação
  aprovada aprovado aprovador aprovisionamento aptidão arbitragem armazenagem armazenamento arquiteto arquivado
  arquivamento arrendamento artesão ascensor assentamento assessoria assinante assistente assistência associado
  associados associação atacado atendente ativa atleta atrasos atribuição atribuído atualização atuação audiência
  autuação avaliador avença aviação bagagem bairro balancete balança balneário barragem bata batelada benfeitoria bens
  bilhete bilheteira bilhetes bloco bloqueio boleto boletos bolsista bombeiro bombeiros borracha brinde brutos
  cabotagem cadeia cadeira calibração calçada caminho caminhão camião campanha cancelamento candidatura candidaturas
  cantina capacidade capacitação captura carregamento cartão cartório caráter casamento casos cautela caução cemitério
  centralização certificação cessão chefe chefia chegada chegadas cheia cidadania cidadão circuito cirurgia citação
  citações ciências classificação clube coberturas coleta coletas colheita coligada combustíveis combustível começo
  companhia comparação comparência composição compromisso comunicação comunidade conceito concluído concorrente
  concorrência condenação conduta condutor condômino conectividade conferente conflito conformidade congresso
  conhecimento conjunto conselheiro consentimento conservação constituição construção consórcio contencioso contentor
  contrapartida contratante contribuinte contribuição controladoria contêiner contínuo conversão convidados cooperação
  coordenador corpo corredor corrente corretor corretora correção cotista cozinha credenciamento credor credores
  crescimento criança crianças criação cronograma cuidador cuidados curador curvas custas custeio célula danos debate
  decisão declaração declarações dedução defeito defensoria deferimento defesa deficiência definição delegado
  denominação dependente dependentes depositante deputado descrição desembaraço desemprego desenho desenvolvimento
  desgaste desistência despedida desporto desvio desvios determinação devolvido diferença diferimento digitalização
  dimensão direito direitos diretor diretoria dispensa disponibilidade distribuidor distribuição divergência diversos
  divisão divulgação diálise doador doação doações doença dono dormida dose dossiê dragagem duração educador educação
  eixo eleitor eleição eleições eletricidade elevador embalagem embarcação emissor empreendimento emprego empreitada
  empreiteira empreiteiro empréstimo empréstimos encaixe encaminhamento encerrado encerramento enchente enfermagem
  enfermaria enfermeiro engenharia engenheiro ensaio ensaios entregue entrevistas equidade erradicação escalão
  escavação escopo esforço esgoto espaço espaços especialidade esporte estabelecimento estacionamento estaleiro
  estatuto estação estiva estocagem estrada estrangeiro estrutura estudo estudos etiquetas evolução excesso exceção
  exclusão execução exemplo experiência expirado exploração exportador exposição extraordinário extração fabricação
  faculdade falha faltas fardo farmacêutico faturado faturados fazenda fechamento fecho federação feira feriados
  ferrovia fiação fidelização filas filho finalidade financiador financiamento fiscalização focos formandos fornada
  força franquia freguesia frequência fronteira funcionamento furto gado ganho garagem gasóleo gerador geração gerente
  ginásio governo gratificação grau gráfico guarda guarita guindaste habilidade habitante habitação herança histórias
  hoje hospitalidade hotelaria hóspede hóspedes identidade idoso imagem imigração impedimento implantação importador
  imposição imprensa impressora impressão impugnação imputação imóveis inadimplente inadimplência inativa inativo
  incapacidade incentivos inclusão incorporação indeferimento indemnização infantil infecção infeção inflação
  infraestrutura infração inicial inovação inquérito insalubridade inspetor inspeção instituição instrutor instrução
  instância integração integridade interessado interesse internamento internação interrupção inundação invalidez
  investidor isenção isenções jogador juiz justificação justiça juventude júri laboratorial lançador largura latão
  laudo lavandaria lazer legislação leitor leitos leitura lesão letivo licenciamento ligação limpeza liquidado livro
  livros lixo locador locatário loteamento manejo manobra marco maternidade mediação medicamentos medidor meio membro
  membros memorando mensal mensalidade merenda mestrado microcrédito migração mineração modalidade modificação moldes
  montagem morador moradores motorista moção mudança munícipe museu método nacionalidade nascimento natalidade
  navegação navio necessidade negado negociação normas notariado notificação notificações novidade novidades nutrição
  objetivo objeto obrigação obrigações observação ocupação odontologia omissão ontem operadora oportunidade
  oportunidades oposição opção ordenado ordenados organograma orientador orientação outorga ouvidoria ouvinte padrão
  palestra palete paletes paragem parcelamento parceria participação partituras passageiro passagens passaporte
  passivo pastagem paternidade patrimonial penalidade pendência pendências perecível perfuração permissões permuta
  pesagem petição peça peças plantão plantões plenária pobreza ponderação pontualidade população porta porteiro posse
  poupança praça preceptor prefeito prefeitura prejuízo prejuízos prenotação preparação prescrição pressuposto
  prevenção previdência primário prioridade prisão processado procuração produtividade professora profissional
  prognóstico projetista promotor promotora promoção prontidão propaganda proponente propriedade proprietário
  prospeção protesto proteção provedor provedoria provimento proximidade prática práticas prévio prêmio psicologia
  publicidade qualificação quantidade quartel queixa queixas quilometragem quiosque química rampa rastreamento
  rastreio ratificação razão reabilitação reajuste realização rebanho receituário recenseamento recepção receção
  reciclagem recicláveis recolhimento recomendação reconhecimento recruta recrutador recusado redação rede refeitório
  refeição refeições referencial refugo regente regimento regulamento regularidade reinscrição reintegração rejeitado
  rejeição relação relógio remanejamento remetente remuneração renda rendas rendimento repartição repasse repasses
  reposição representação república requerente resolução resolvido ressarcimento restauração restituição restrição
  retalho retificação retrabalho revendedor rodovia rotina roubo roupa safra salarial salas salvaguarda saneamento
  sanção sanções secção segmento segregação segurado segurados segurança sentença separação sequência servidores seção
  sinal sinalização sobras sociedade solda solicitador solicitante solo sorteio subcontratação substituto sucata
  sucessão sugestão sugestões sujeito supervisão superávit surdos suspenso suspensão sustentabilidade síndico síntese
  talão tamanho telefone teletrabalho termo testemunha tomador torneio transação transações transfusão transitário
  transição transmissão transportadora tratamento treino triagem tributação tripulante tripulação troca trocas tráfego
  uniforme universidade usina utensílio vacina vacinação varejo vazão velocidade vendedores ventilação verba verbas
  vereador versão vestiário viabilidade viajante viatura viaturas vice visitas vistoria vistorias visão viúva votação
  vínculo vítima zelador óbito óbitos óleo órgão ótica
`;
