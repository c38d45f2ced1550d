// Portuguese words of addresses, as written in Portugal and in Brazil.
export const PT = `
  abastecimento abate aberto abono absentismo acerto acidente acordo acta adiantamento adiantamentos adicionar aditivo
  administração admissão afastamento agenda agência ajuda ajuste ajustes alocação alterar aluguel aluno alunos
  amortização amostra anexo anual anuidade análise apagar apoio aprovar aprovação apuração apólice armazém arquivo
  arquivos arrecadação artigo assembleia assiduidade assinatura assunto ata atendimento atestado atividade ativo
  ativos atualizar auditoria aula aulas ausência autarquia autorização auxílio avaliação avaria aviso ação ações baixa
  balanço balcão banca banco bancária bancário bem benefício boletim bolsa busca buscar cadastro caderneta caixa
  caixas calendário cancelar candidato captação carga cargo carreira carrinho carteira categoria catálogo centro
  certidão certificado chamada chamado cheque ciclo cidade cliente clientes cobrança colaborador coletivo comentário
  comercial comissão compensação competência compra comprador compras comprovante comprovativo comunicado concessão
  conciliação condição conferência configuração configurações conselho consignação consulta consumo conta
  contabilidade contacto contas contato conteúdo contraparte contratação contrato controle controlo convenção
  convocatória coordenação correio correspondência cotação cotações criar crédito curso cursos custo custos câmbio
  cópia dados data de deduções definições delegação demissão demonstrativo departamento desconto desempenho
  desligamento deslocação despacho despesa despesas detalhe devedor devolução dia direção disciplina diária diário do
  documento documentos doente dotação duplicata débito dívida editar edição efetivo elenco embarque emissão empenho
  empregado empresa empresas encargo encerrar encomenda endereço enquadramento enquete ensino entidade entrada entrega
  entreposto enviar envio equipa equipamento equipe erro escala escola escritura escritório estado estatística
  estimativa estoque estorno estudante estágio etapa evento exame excluir exercício exoneração expediente expedição
  exportar extrato fabrico farmácia fases fatura faturamento faturar faturação fechado ferramenta ficha ficheiro
  filial filiação financeiro finanças fiscal fluxo folha formação formulário fornecedor fornecimento frete frota
  funcionário fundo função férias garantia gerência gestor gestão grupo guardar guia habilitação histórico holerite
  hora horas horário humano humanos idioma imobilizado importar imposto impresso imprimir imóvel indenização indicador
  informação ingresso inscrição instalação intervenção inventário investimento início item jornada juro justificativo
  laboratório lançamento lançamentos leilão levantamento licença licitação limite linha liquidação lista local locação
  logística loja lote lugar manual manutenção mapa marcação margem material matrícula medicina medição mensagem
  mercado mercadoria meta meu minha mobilidade modelo moeda mora morada movimento multa município máquina médico mês
  negócio nome nota notas notícia nova novo nível nómina núcleo número obra ocorrência oferta oficina ofício operação
  ordem organização origem orçamento orçamentos paciente pagamento pagar painel parceiro parcela parecer parque
  partida pasta património patrimônio pauta país pedido pedidos pendente penhora pensão perda perfil período pesquisa
  pesquisar pessoa pessoal pessoas planeamento planejamento plano planta ponto portaria posição posto prateleira prazo
  predial presença prestador prestação previsão preço principal procedimento processo processos produto produção
  professor programa projeto proposta prorrogação protocolo prova provento provisão publicação página quadro qualidade
  quantia quinzena quitação ramo rapido rateio receber recebido recebimento receita recibo reclamação recolha
  reconciliação recrutamento recurso recursos redução reembolso referência reforma regime registo registro região
  regra regularização relatório relatórios remessa remover renovação reparação requerimento requisição rescisão
  reserva resgate responsável resposta resultado resumo retenção reunião revisão risco rota ruptura saldo salário
  saída saúde sede seguradora seguro seleção semana semestre serviço setor sinistro sistema situação sobre solicitar
  solicitação solicitações stock subempreitada substituição subsídio sucursal suporte suprimento tabela tarefa tarefas
  tarifa taxa tema tempo terceiro tesouraria tipo todo todos total trabalhador trabalho tramitação transferência
  transporte treinamento tributo trimestre turma turno tutela título unidade usuário utente utilidade utilizador vaga
  validação valor variação vencimento venda ver veículo via viagem viagens vista visualizar voltar zona área índice
`;
